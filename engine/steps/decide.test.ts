import { describe, expect, it } from "vitest";
import { splitPage, weighPage } from "../pipeline";
import { REASONS } from "../types";
import { confidenceOf } from "./decide";

const PAGE = [
  "水塔变身图书驿站",
  "本报讯（记者 唐一舟）",
  "昨日上午青禾区首座社区图",
  "书驿站在柳湾街道开门迎客。",
  "居民凭身份证就能借走图书",
  "也能坐下来慢慢读完一本。",
  "松河水库保障稻田灌溉",
  "本报讯（记者 孟晓棠）",
  "松河水库科学调度水位保障",
  "下游稻田灌溉用水，渠道分",
  "段包干。",
  "责编：温如玉",
].join("\n");

describe("says of every decision how sure it is, and why", () => {
  const { decisions, articles, furniture } = splitPage(PAGE);
  const at = (text: string) => PAGE.indexOf(text);

  it.each([
    {
      why: "the page's first article",
      kind: "article",
      text: "水塔变身",
      choice: "begin",
      reason: "page-start",
    },
    {
      why: "an article begins with its title",
      kind: "article",
      text: "松河水库保障",
      choice: "begin",
      reason: "title",
    },
    {
      why: "a title says its text's words",
      kind: "attachment",
      text: "松河水库保障",
      choice: "before",
      reason: "shared-words",
    },
    {
      why: "a title has a title's shape",
      kind: "role",
      text: "水塔变身",
      choice: "headline",
      reason: "title-shape",
    },
    {
      why: "a news text's opening",
      kind: "block",
      text: "本报讯（记者 孟",
      choice: "begin",
      reason: "opening",
    },
    {
      why: "furniture that says what it is",
      kind: "role",
      text: "责编",
      choice: "label",
      reason: "furniture-form",
    },
  ] as const)("$why", ({ kind, text, choice, reason }) => {
    expect(decisions).toContainEqual(expect.objectContaining({ kind, at: at(text), choice, reason }));
  });

  it("has one on the boundary and one on the role of every block", () => {
    const starts = [...articles.flatMap(({ blocks }) => blocks), ...furniture].map(
      ({ spans }) => spans[0]?.[0],
    );
    for (const kind of ["block", "role"])
      expect(decisions.filter((d) => d.kind === kind && d.choice !== "continue").map((d) => d.at)).toEqual(
        starts.toSorted((a, b) => (a ?? 0) - (b ?? 0)),
      );
  });

  it("keeps to probabilities, to known reasons and to the order of the text", () => {
    for (const { confidence, reason, choice, alternative } of decisions) {
      expect(confidence).toBeGreaterThanOrEqual(0);
      expect(confidence).toBeLessThanOrEqual(1);
      expect(REASONS).toContain(reason);
      expect(alternative).not.toBe(choice);
    }
    expect(decisions.map((d) => d.at)).toEqual(decisions.map((d) => d.at).toSorted((a, b) => a - b));
  });
});

describe("is sure of a block that begins inside a run", () => {
  it.each([
    {
      why: "a headline after its kicker",
      lines: [
        "贺敏在灌溉调度会上强调",
        "一块稻田也不能旱",
        "本报讯（记者 孟晓棠）松河水库调度水位，稻田不旱。",
      ],
      text: "一块稻田也不能旱",
    },
    {
      why: "a credit after its caption",
      lines: ["水塔变身图书驿站", "图为驿站里读书的孩子们。", "（本报记者 贺知远 摄）"],
      text: "（本报记者",
    },
  ])("$why", ({ lines, text }) => {
    const page = lines.join("\n");
    const begun = weighPage(page).find(
      ({ decision }) => decision.kind === "block" && decision.at === page.indexOf(text),
    );
    expect(begun?.decision.choice).toBe("begin");
    expect(begun?.margin).toBeGreaterThan(1);
  });
});

it("weighs what it chose at no less than what it did not", () => {
  for (const { margin } of weighPage(PAGE)) expect(margin).toBeGreaterThanOrEqual(0);
});

it.each(["article", "block", "role", "attachment"] as const)(
  "is the surer the greater the margin: %s",
  (kind) => {
    const margins = [0, 0.1, 0.25, 1, 2, 3, 5, 8, 12, 40, Number.POSITIVE_INFINITY];
    const confidences = margins.map((margin) => confidenceOf(kind, margin));
    expect(confidences).toEqual(confidences.toSorted((a, b) => a - b));
    expect(confidences[0]).toBeLessThan(0.8);
    expect(confidenceOf(kind, 2)).toBeGreaterThan(confidenceOf(kind, 1));
    expect(confidenceOf(kind, 40)).toBe(confidenceOf(kind, 12));
  },
);
