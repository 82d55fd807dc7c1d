import { expect, it } from "vitest";
import { pastedPhotos } from "./pasted-photos";

const file = (name: string, type: string) => new File(["x"], name, { type });
const photo = file("春耕.jpg", "image/jpeg");

it.each([
  {
    why: "a picture from the screen",
    files: [file("image.png", "image/png")],
    text: "",
    want: ["image.png"],
  },
  { why: "files with their names", files: [photo], text: "春耕.jpg\n", want: ["春耕.jpg"] },
  { why: "files with their paths", files: [photo], text: "/home/sun/照片/春耕.jpg", want: ["春耕.jpg"] },
  {
    why: "words with a picture of them, as Word puts them there",
    files: [photo],
    text: "春耕现场",
    want: [],
  },
  { why: "words alone", files: [], text: "春耕现场", want: [] },
  { why: "no picture", files: [file("版面.pdf", "application/pdf")], text: "", want: [] },
])("takes from a paste: $why", ({ files, text, want }) => {
  expect(pastedPhotos({ files, getData: () => text }).map(({ name }) => name)).toEqual(want);
});
