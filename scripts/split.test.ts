import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { describe, expect, it } from "vitest";

const root = path.resolve(import.meta.dirname, "..");
const page = path.join(root, "engine/fixtures/titles-before/source.txt");

function split(args: readonly string[], input?: string) {
  const tsx = path.join(root, "node_modules/tsx/dist/cli.mjs");
  const run = spawnSync(process.execPath, [tsx, path.join(root, "scripts/split.ts"), ...args], {
    cwd: root,
    input,
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  return { code: run.status, out: run.stdout, err: run.stderr };
}

describe("npm run split", () => {
  it("prints a page for people", () => {
    const { code, out } = split([page]);
    expect(code).toBe(0);
    expect(out).toContain("主题    松河水库分段包干保灌溉\n副题    ——渠道水的利用率提高到92%");
  });

  it("prints one object a line for programs, in the order given", () => {
    const { code, out } = split(["--json", page, "-"], "\ufeff大桥合龙");
    const pages = out
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(code).toBe(0);
    expect(pages.map((p) => p.file)).toEqual([page, "-"]);
    expect(pages[1].articles[0].blocks[0]).toEqual({ role: "headline", text: "大桥合龙", spans: [[0, 4]] });
  });

  it("explains itself", () => {
    expect(split(["--help"])).toMatchObject({ code: 0, err: "" });
  });

  it.each([
    { why: "no file", args: [], sentence: "Name a file" },
    { why: "an option that there is not", args: ["--yaml", page], sentence: "no option --yaml" },
    { why: "a file that cannot be read", args: ["no-such.txt"], sentence: "no-such.txt cannot be read" },
  ])("refuses in one sentence: $why", ({ args, sentence }) => {
    const { code, out, err } = split(args);
    expect(code).toBe(2);
    expect(out).toBe("");
    expect(err.trim().split("\n")).toHaveLength(1);
    expect(err).toContain(sentence);
  });
});

describe("the measured pages beside the checkout", () => {
  const bench = path.resolve(root, "../shared/splitbench");
  const there = existsSync(path.join(bench, "score.mjs"));
  if (!there) console.log(`splitbench is not at ${bench}: its scorer was not run.`);

  it.runIf(there)(
    "loses nothing on any page, and needs no correction on the real one",
    { timeout: 120_000 },
    () => {
      const pages = path.join(bench, "pages");
      const files = readdirSync(pages)
        .filter((file) => file.endsWith(".txt"))
        .map((file) => path.join(pages, file));
      const { out } = split(["--json", ...files]);
      const predicted = path.join(mkdtempSync(path.join(tmpdir(), "split-")), "pages.ndjson");
      writeFileSync(predicted, out);
      const score = (only: string) => {
        const args = ["--gold", pages, "--pred", predicted, "--json", "--only", only];
        const run = spawnSync(process.execPath, [path.join(bench, "score.mjs"), ...args], {
          encoding: "utf8",
          maxBuffer: 1 << 28,
        });
        return JSON.parse(run.stdout).total;
      };
      expect(score("")).toMatchObject({ lossyPages: 0, pages: files.length });
      expect(score("siping")).toMatchObject({ correctionsPerPage: 0, exactArticles: 1 });
    },
  );
});
