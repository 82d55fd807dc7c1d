import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { splitPage } from "./pipeline";

const root = path.join(import.meta.dirname, "fixtures");

describe("golden pages (renew with: npx tsx scripts/renew-fixtures.ts)", () => {
  it.each(readdirSync(root))("%s", (name) => {
    const source = readFileSync(path.join(root, name, "source.txt"), "utf8");
    const expected: unknown = JSON.parse(readFileSync(path.join(root, name, "expected.json"), "utf8"));
    const { articles, furniture, warnings } = splitPage(source);
    expect({ articles, furniture, warnings }).toEqual(expected);
  });
});
