import { expect, it } from "vitest";
import { creditLine } from "./credit-line";

it.each([
  { why: "a photographer alone", photographer: "张舰", credit: "", want: "张舰 摄" },
  { why: "two photographers", photographer: "张舰 罗小满", credit: "", want: "张舰 罗小满 摄" },
  { why: "an agency's reporter", photographer: "张舰", credit: "新华社", want: "新华社记者 张舰 摄" },
  {
    why: "an agency by its English name",
    photographer: "张舰",
    credit: "XINHUA",
    want: "新华社记者 张舰 摄",
  },
  { why: "an agency's stringer", photographer: "张舰", credit: "新华社发", want: "新华社发 张舰 摄" },
  {
    why: "one who is a reporter already",
    photographer: "张舰",
    credit: "新华社记者",
    want: "新华社记者 张舰 摄",
  },
  { why: "another paper's reporter", photographer: "张舰", credit: "吉林日报", want: "吉林日报记者 张舰 摄" },
  { why: "a picture library", photographer: "张舰", credit: "视觉中国", want: "视觉中国 张舰 摄" },
  {
    why: "a publisher, who has no reporters",
    photographer: "张舰",
    credit: "青禾出版社",
    want: "青禾出版社 张舰 摄",
  },
  { why: "a foreign agency", photographer: "Jane Doe", credit: "Reuters", want: "路透社记者 Jane Doe 摄" },
  { why: "an owner who is the photographer", photographer: "张舰", credit: "张舰", want: "张舰 摄" },
  {
    why: "a credit that is a whole line",
    photographer: "张舰",
    credit: "本报记者 张舰 摄",
    want: "本报记者 张舰 摄",
  },
  { why: "an owner alone", photographer: "", credit: "市文旅局供图", want: "市文旅局供图" },
  { why: "an agency alone", photographer: "", credit: "Xinhua", want: "新华社" },
  { why: "nothing", photographer: "", credit: "", want: "" },
])("credits $why", ({ photographer, credit, want }) =>
  expect(creditLine({ photographer, credit })).toBe(want),
);
