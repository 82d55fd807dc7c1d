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
    why: "brackets that hold no name",
    blocks: [paragraph("昨日……"), paragraph("……全部开放。（下）")],
    want: [],
  },
  { why: "someone else's brackets in the text", blocks: [paragraph("昨日，青禾区（原青禾县）……")], want: [] },
])("finds the reporters: $why", ({ blocks, want }) => {
  expect(findReporters(blocks)).toEqual(want);
});
