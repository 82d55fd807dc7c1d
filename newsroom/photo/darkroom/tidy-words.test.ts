import { expect, it } from "vitest";
import { agencyOf, isBoilerplate, namesAlone, tidyWords } from "./tidy-words";

it.each([
  { why: "a name", line: "张舰", want: "张舰" },
  { why: "a reporter of this paper", line: "本报记者 张舰 摄", want: "张舰" },
  { why: "one of all media", line: "全媒体记者：张舰", want: "张舰" },
  { why: "an agency's, without air", line: "新华社记者张舰摄", want: "张舰" },
  { why: "two", line: "张舰、罗小满 摄", want: "张舰 罗小满" },
  { why: "two as EXIF parts them", line: "张舰; 罗小满", want: "张舰 罗小满" },
  { why: "the verb first", line: "摄影：张舰", want: "张舰" },
  { why: "a slash", line: "摄/张舰", want: "张舰" },
  { why: "words and pictures", line: "通讯员 张舰 摄影报道", want: "张舰" },
  { why: "a name with a dot", line: "阿依古丽·买买提", want: "阿依古丽·买买提" },
  { why: "an English one", line: "Photo by Jane Doe", want: "Jane Doe" },
  { why: "nothing but the verb", line: "摄", want: "" },
])("a photographer's name stands alone: $why", ({ line, want }) => expect(namesAlone(line)).toBe(want));

it.each([
  { line: "新华社记者 张舰 摄", want: "新华社" },
  { line: "本报记者 张舰 摄", want: "" },
])("an agency is told from its reporter: $line", ({ line, want }) => expect(agencyOf(line)).toBe(want));

it.each([
  { words: "OLYMPUS DIGITAL CAMERA", want: true },
  { words: "KONICA MINOLTA DIGITAL CAMERA", want: true },
  { words: "SONY DSC", want: true },
  { words: "DCIM\\100MEDIA\\DJI_0007.JPG", want: true },
  { words: "dav_soft", want: true },
  { words: "Exif_JPEG_PICTURE", want: true },
  { words: "走进基地", want: false },
  { words: "A bridge in the morning.", want: false },
])("cameras say nothing: $words", ({ words, want }) => expect(isBoilerplate(words)).toBe(want));

it.each([
  { why: "one line", text: " 第一行\r\n第二行\t ", want: "第一行 第二行" },
  { why: "no turned direction, nothing unseen", text: "a\u202eb\u200b\u0000c\ufeff", want: "abc" },
  { why: "no half character", text: "好\ud83d", want: "好\ufffd" },
  { why: "no more than is kept, in whole characters", text: "𠮷".repeat(9), want: "𠮷".repeat(8) },
])("words are tidied: $why", ({ text, want }) => expect(tidyWords(text, 8)).toBe(want));
