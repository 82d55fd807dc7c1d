import { expect, it } from "vitest";
import { tidyFileName } from "./file-name";

it.each([
  { why: "as it is", given: "人才座谈会 01.JPG", want: "人才座谈会 01.JPG" },
  { why: "without folders", given: "C:\\相机\\DSC_0001.jpg", want: "DSC_0001.jpg" },
  { why: "without a way up", given: "../../etc/passwd", want: "passwd" },
  { why: "without a turn of the reading direction", given: "photo\u202egpj.exe", want: "photogpj.exe" },
  { why: "without control characters", given: "a\u0000b\r\n.jpg", want: "ab.jpg" },
  { why: "never empty", given: " / ", want: "photo" },
  { why: "not endless, with its ending", given: `${"长".repeat(500)}.jpg`, want: `${"长".repeat(196)}.jpg` },
])("keeps a file's name $why", ({ given, want }) => expect(tidyFileName(given)).toBe(want));
