import { expect, it } from "vitest";
import { linesOf } from "./samples";
import { titleRoles } from "./title-roles";

const BODY = "今年来水偏少，水库将渠道分成14段包干，渠道水的利用率提高到92%，没有一块稻田减产。";
const HALF_WIDTH = "今年来水偏少,水库将渠道分成14段包干,渠道水的利用率提高到92%,没有一块稻田减产.";

it("knows a clause of a body that is set with half-width punctuation", () => {
  const lines = linesOf("水库分段保灌溉", "渠道水的利用率提高到92%");
  expect(titleRoles(lines, HALF_WIDTH).map((part) => part.role)).toEqual(["headline", "subhead"]);
});

it.each([
  { why: "one line is the headline", lines: ["水库分段保灌溉"], roles: ["headline"] },
  {
    why: "a kicker says where it was said",
    lines: ["贺敏在灌溉调度会上强调", "一块稻田也不能旱"],
    roles: ["kicker", "headline"],
  },
  { why: "a kicker alone is the headline", lines: ["贺敏在灌溉调度会上强调"], roles: ["headline"] },
  { why: "a headline of two lines", lines: ["水库分段包干", "稻田用水无忧"], roles: ["headline"] },
  {
    why: "a subhead behind a dash",
    lines: ["水库分段保灌溉", "——渠道水的利用率提高到92%"],
    roles: ["headline", "subhead"],
  },
  {
    why: "a clause of the body with a figure",
    lines: ["水库分段保灌溉", "渠道水的利用率提高到92%"],
    roles: ["headline", "subhead"],
  },
  {
    why: "words of the body without a figure",
    lines: ["水库分段保灌溉", "没有一块稻田减产"],
    roles: ["headline"],
  },
  {
    why: "the kicker last",
    lines: ["一块稻田也不能旱", "贺敏在灌溉调度会上强调"],
    roles: ["headline", "kicker"],
  },
  {
    why: "the subhead first",
    lines: ["——渠道水的利用率提高到92%", "水库分段保灌溉"],
    roles: ["subhead", "headline"],
  },
  {
    why: "the kicker between the headline and the subhead",
    lines: ["一块稻田也不能旱", "贺敏在灌溉调度会上强调", "——渠道水的利用率提高到92%"],
    roles: ["headline", "kicker", "subhead"],
  },
  {
    why: "a whole clause of the body before the headline",
    lines: ["水库将渠道分成14段包干", "稻田用水无忧"],
    roles: ["subhead", "headline"],
  },
  {
    why: "the beginning of a clause is a headline's first line",
    lines: ["水库将渠道分成14段", "稻田用水无忧"],
    roles: ["headline"],
  },
  {
    why: "no kicker parts a headline",
    lines: ["水库分段包干", "渠道换了闸门", "贺敏在灌溉调度会上强调", "稻田用水无忧"],
    roles: ["headline"],
  },
])("tells the roles of title lines: $why", ({ lines, roles }) => {
  expect(titleRoles(linesOf(...lines), BODY).map((part) => part.role)).toEqual(roles);
});
