import { describe, expect, it } from "vitest";
import type { Line, Run } from "../line";
import { findHabits } from "./line-costs";
import { Features } from "./line-features";
import { readLines } from "./read-lines";
import { whatItIs, whyItBegins, whyItGoesOn } from "./reasons";

const linesOf = (text: string): Line[] => [...readLines(text)];
const run = (kind: Run["kind"], lines: Line[], measure?: number): Run =>
  ({ kind, lines, ...(measure && { measure }) }) as Run;

/** Why the last line of a text begins a block, after the line before it, both in paragraphs of this measure. */
function why(text: string, measure = 8) {
  const lines = linesOf(text);
  const features = lines.map((line) => new Features(line));
  const [before, next] = [features.at(-2), features.at(-1)];
  if (!next) throw new Error("no line");
  const inRun = run("paragraph", lines.slice(0, -1), measure);
  const place = { before, next, runBefore: before && inRun, run: run("paragraph", lines.slice(-1), measure) };
  return { begins: whyItBegins(place, findHabits(features)), goesOn: whyItGoesOn(place) };
}

describe("why a block begins", () => {
  it.each([
    { reason: "page-start", text: "渠水又清了人们沿" },
    { reason: "opening", text: "渠水又清了人们来。\n本报讯（记者 罗小满）清晨" },
    { reason: "short-line", text: "渠水又清了人们来\n渠水\n人们沿着渠走到头" },
    { reason: "blank-line", text: "渠水又清了人们来\n渠水又清了人们来\n\n人们沿着渠走到头" },
    { reason: "sentence-end", text: "渠水又清了人们来\n渠水又清人们来。\n人们沿着渠走到头" },
  ])("$reason", ({ reason, text }) => {
    expect(why(text).begins).toBe(reason);
  });
});

describe("why a line goes on", () => {
  it.each([
    { reason: "open-sentence", text: "渠水又清了人们来\n沿着渠走" },
    { reason: "full-line", text: "渠水又清了人们。\n沿着渠走" },
  ])("$reason", ({ reason, text }) => {
    expect(why(text).goesOn).toBe(reason);
  });
});

describe("why a run is what it is", () => {
  it.each([
    { kind: "paragraph", text: "渠水又清了。", reason: "running-text" },
    { kind: "title", text: "渠水又清", reason: "title-shape" },
    { kind: "byline", text: "本报记者 罗小满", reason: "byline-form" },
    { kind: "byline", text: "罗小满", reason: "paper-habit" },
    { kind: "caption", text: "渠边。（贺知远 摄）", reason: "credit-form" },
    { kind: "caption", text: "图为渠边。", reason: "caption-opening" },
    { kind: "jump", text: "（下转二版）", reason: "jump-form" },
    { kind: "label", text: "责编：温如玉", reason: "furniture-form" },
    { kind: "label", text: "本版热线在此", reason: "known-furniture" },
  ] as const)("$kind: $reason", ({ kind, text, reason }) => {
    expect(whatItIs(run(kind, linesOf(text)))).toBe(reason);
  });
});
