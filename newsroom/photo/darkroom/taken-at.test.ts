import { expect, it } from "vitest";
import { takenAt } from "./taken-at";

const NOW = new Date("2025-08-20T00:00:00Z");

it.each([
  { why: "IPTC with its offset", stamps: ["20250819093000+0800"], want: "2025-08-19T01:30:00Z" },
  { why: "another offset", stamps: ["20250819093000-0500"], want: "2025-08-19T14:30:00Z" },
  { why: "XMP in UTC", stamps: ["2025-08-19T01:30:00.25Z"], want: "2025-08-19T01:30:00Z" },
  { why: "XMP without seconds", stamps: ["2025-08-19T09:30+08:00"], want: "2025-08-19T01:30:00Z" },
  {
    why: "EXIF without an offset: Shanghai's",
    stamps: ["2025:08:19 09:30:00"],
    want: "2025-08-19T01:30:00Z",
  },
  { why: "the day alone", stamps: ["20250819"], want: "2025-08-18T16:00:00Z" },
  {
    why: "the time, though the day comes first",
    stamps: ["20250819", "2025:08:19 09:30:00"],
    want: "2025-08-19T01:30:00Z",
  },
  {
    why: "the next, where the first is none",
    stamps: ["0000:00:00 00:00:00", "2025-08-19"],
    want: "2025-08-18T16:00:00Z",
  },
  { why: "no clock that was never set", stamps: ["0000:00:00 00:00:00"], want: null },
  { why: "no such day", stamps: ["2025:02:30 10:00:00"], want: null },
  { why: "no such hour", stamps: ["2025:02:03 25:00:00"], want: null },
  { why: "not before photography", stamps: ["1601:01:01 00:00:00"], want: null },
  { why: "not after tomorrow", stamps: ["2025:08:22 10:00:00"], want: null },
  { why: "no month alone", stamps: ["2025-08"], want: null },
  { why: "no words", stamps: ["昨天", ""], want: null },
])("when a photo was taken: $why", ({ stamps, want }) =>
  expect(takenAt(stamps, NOW)?.toISOString().replace(".000", "") ?? null).toBe(want),
);
