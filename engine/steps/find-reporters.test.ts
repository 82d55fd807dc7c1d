import { expect, it } from "vitest";
import type { Block } from "../types";
import { findReporters } from "./find-reporters";

const paragraph = (text: string): Block => ({ role: "paragraph", text, spans: [] });
const byline = (text: string): Block => ({ role: "byline", text, spans: [] });

it.each([
  { why: "in the lead", blocks: [paragraph("本报讯（记者 孙莹 王宇）8月19日，……")], want: ["孙莹", "王宇"] },
  {
    why: "run together, told by their surnames",
    blocks: [paragraph("本报讯（通讯员罗满方晓棠）今天……")],
    want: ["罗满", "方晓棠"],
  },
  { why: "named in the sentence", blocks: [paragraph("本报讯记者罗小满报道：昨日……")], want: ["罗小满"] },
  { why: "a byline", blocks: [byline("□ 本报记者 罗小满"), paragraph("昨日……")], want: ["罗小满"] },
  {
    why: "correspondents where no reporter is",
    blocks: [byline("本报记者 罗小满 通讯员 方立"), paragraph("昨日……")],
    want: ["罗小满"],
  },
  {
    why: "in brackets at the end",
    blocks: [paragraph("昨日……"), paragraph("……全部开放。（罗小满）")],
    want: ["罗小满"],
  },
  {
    why: "in brackets at the end, with the office, run together",
    blocks: [paragraph("昨日……"), paragraph("……全部开放。（本报记者罗小满贺知远）")],
    want: ["罗小满", "贺知远"],
  },
  {
    why: "straight behind the opening",
    blocks: [paragraph("本报讯（罗小满 贺知远）昨日……")],
    want: ["罗小满", "贺知远"],
  },
  { why: "half-width brackets", blocks: [paragraph("本报讯(记者 罗小满)昨日……")], want: ["罗小满"] },
  { why: "an agency's text has no name", blocks: [paragraph("昨日……（据新华社北京8月19日电）")], want: [] },
  {
    why: "words by one, photos by another",
    blocks: [byline("文/罗小满 图/贺知远"), paragraph("昨日……")],
    want: ["罗小满"],
  },
  {
    why: "in the lead, and not who edited it",
    blocks: [paragraph("本报讯（记者 罗小满）昨日……"), paragraph("……全部开放。（贺知远）")],
    want: ["罗小满"],
  },
  {
    why: "the paper's own, and not the agency's",
    blocks: [paragraph("据新华社北京8月19日电（记者方立）昨日……"), paragraph("……全部开放。（罗小满）")],
    want: ["罗小满"],
  },
  { why: "where it was sent from", blocks: [paragraph("昨日……（青禾柳湾乡文化站徐州）")], want: [] },
  { why: "where the text comes from", blocks: [paragraph("昨日……（市文旅局供稿）")], want: [] },
  {
    why: "brackets that hold no name",
    blocks: [paragraph("昨日……"), paragraph("……全部开放。（下）")],
    want: [],
  },
  { why: "someone else's brackets in the text", blocks: [paragraph("昨日，青禾区（原青禾县）……")], want: [] },
])("finds the reporters: $why", ({ blocks, want }) => {
  expect(findReporters(blocks)).toEqual(want);
});

it("takes no longer for brackets that never close", () => {
  const start = performance.now();
  findReporters([paragraph(`本报讯（${"记者罗小满".repeat(10_000)}`)]);
  expect(performance.now() - start).toBeLessThan(250);
});
