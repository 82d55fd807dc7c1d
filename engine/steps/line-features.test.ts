import { describe, expect, it } from "vitest";
import { type Features, unbreakable } from "./line-features";
import { featuresOf } from "./samples";

const featureOf = (text: string): Features => {
  const [features] = featuresOf(text);
  if (!features) throw new Error("The line is empty.");
  return features;
};

describe("what a line is asked again and again", () => {
  it.each([
    { why: "a sentence that ends", text: "渠水又清了。", end: "full-stop" },
    { why: "one that ends inside a quotation", text: "他说：“渠水又清了。”", end: "full-stop" },
    { why: "a quotation that ends without one", text: "他写下“渠水又清”", end: "quotation" },
    { why: "a question", text: "渠水又清了？", end: "full-stop" },
    { why: "a colon: what comes is another paragraph", text: "渠长说：", end: "sentence" },
    { why: "a line in mid sentence", text: "渠水又", end: "open" },
    { why: "a comma ends nothing", text: "渠水又清了，", end: "open" },
  ])("ends: $why", ({ text, end }) => {
    expect(featureOf(text).end).toBe(end);
  });

  it.each([
    { why: "runs on elsewhere", text: "（下转二版）", jump: "to" },
    { why: "comes from elsewhere", text: "（上接一版）", jump: "from" },
    { why: "only has the word", text: "水从上接一版的渠里来", jump: undefined },
  ])("jumps: $why", ({ text, jump }) => {
    expect(featureOf(text).jump).toBe(jump);
  });

  it("knows a news text's first words, and the note after its last", () => {
    expect(featureOf("本报讯（记者 罗小满）清晨").lead).toBe(true);
    expect(featureOf("清晨，渠边来了人").lead).toBe(false);
  });

  it.each([
    { why: "any character may break", text: "渠水又清", width: 0 },
    { why: "a year does not: the line before may lack its width but half an em", text: "2025年", width: 1.5 },
    { why: "an opening mark stays with what follows", text: "“渠水", width: 1 },
    { why: "a dash takes two characters", text: "——渠水", width: 1 },
  ])("cannot be broken: $why", ({ text, width }) => {
    expect(unbreakable(text)).toBe(width);
  });

  it("asks more room before a first word that a closing mark follows: the mark may not begin a line", () => {
    expect(unbreakable("渠，又")).toBeGreaterThan(unbreakable("渠水又"));
  });

  it("can be squeezed where punctuation stands side by side", () => {
    expect(featureOf("他说：“渠水清了。”").squeeze).toBe(1);
    expect(featureOf("渠水清了").squeeze).toBe(0);
  });

  it.each([
    { why: "a comma at its end", text: "渠水又清了，" },
    { why: "a full stop", text: "渠水又清了。" },
    { why: "news begins so", text: "本报讯（记者 罗小满）渠水" },
  ])("is a dearer title with $why", ({ text }) => {
    expect(featureOf(text).asTitle).toBeGreaterThan(featureOf("渠水又清了").asTitle);
  });
});
