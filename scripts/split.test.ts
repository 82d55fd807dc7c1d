import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { emptyProfile } from "@/engine/profile";
import { cellsOf } from "./split/columns";

const root = path.resolve(import.meta.dirname, "..");
const page = path.join(root, "engine/fixtures/titles-before/source.txt");
const command = [path.join(root, "node_modules/tsx/dist/cli.mjs"), path.join(root, "scripts/split.ts")];

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "split-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

function split(args: readonly string[], input?: string | Uint8Array) {
  const run = spawnSync(process.execPath, [...command, ...args], {
    cwd: root,
    input,
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  return { code: run.status, out: run.stdout, err: run.stderr };
}

function write(name: string, text: string | Uint8Array): string {
  const file = path.join(folder, name);
  writeFileSync(file, text);
  return file;
}

describe("npm run split", () => {
  it("prints a page for people, as Markdown", () => {
    const { code, out, err } = split([page]);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toContain("\n\n---\n\n# 松河水库分段包干保灌溉\n\n## ——渠道水的利用率提高到92%\n\n本报讯");
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

  it("ends quietly when whoever reads it has enough", async () => {
    const run = spawn(process.execPath, [...command, "--json", ...new Array<string>(40).fill(page)], {
      cwd: root,
    });
    let err = "";
    run.stderr.setEncoding("utf8").on("data", (text: string) => {
      err += text;
    });
    run.stdout.once("data", () => run.stdout.destroy());
    const code = await new Promise((resolve) => run.once("close", resolve));
    expect({ code, err }).toEqual({ code: 0, err: "" });
  });

  it.each([
    { why: "no file", args: [], sentence: "Name a file" },
    { why: "an option that there is not", args: ["--yaml", page], sentence: "no option --yaml" },
    { why: "a value where none belongs", args: ["--json=yes", page], sentence: "--json takes no value" },
    {
      why: "no value where one belongs",
      args: ["--issue", page, "--pages"],
      sentence: "--pages needs a value",
    },
    { why: "a file that is not there", args: [page, "no-such.txt"], sentence: "no-such.txt cannot be read" },
    { why: "a folder", args: ["engine"], sentence: "engine cannot be read: it is a folder" },
    { why: "standard input twice", args: ["-", "-"], sentence: "once only" },
    { why: "two ways to print", args: ["--explain", "--json", page], sentence: "--explain stands alone" },
    {
      why: "a profile that is not there",
      args: ["--profile", "no.json", page],
      sentence: "no.json cannot be read",
    },
    {
      why: "a profile that is none",
      args: ["--profile", page, page],
      sentence: "is no profile: line 1: it is no JSON",
    },
    { why: "pages of no issue", args: ["--pages", "1", page], sentence: "--pages goes with --issue" },
    {
      why: "more pages than files",
      args: ["--issue", "--pages", "1,2", page],
      sentence: "2 pages for 1 file",
    },
    {
      why: "a page number that is none",
      args: ["--issue", "--pages", "x", page],
      sentence: '"x" is no page',
    },
    { why: "a name without a number", args: ["--issue", page], sentence: "has no page number in its name" },
    {
      why: "two files of one page",
      args: ["--issue", "--pages", "1,1", page, page],
      sentence: "Two files are page 1",
    },
  ])("refuses in one sentence: $why", ({ args, sentence }) => {
    const { code, out, err } = split(args);
    expect(code).toBe(2);
    expect(out).toBe("");
    expect(err.trim().split("\n")).toHaveLength(1);
    expect(err).toContain(sentence);
  });
});

describe("a text that is not UTF-8", () => {
  const TITLE = "大桥合龙";
  it.each([
    {
      why: "GB18030",
      bytes: [0xb4, 0xf3, 0xc7, 0xc5, 0xba, 0xcf, 0xc1, 0xfa],
      said: "read as GB18030",
      text: TITLE,
    },
    {
      why: "UTF-16 with its mark",
      bytes: [0xff, 0xfe, ...Buffer.from(TITLE, "utf16le")],
      said: "UTF-16",
      text: TITLE,
    },
    { why: "neither", bytes: [0x61, 0xff, 0xff, 0x62], said: "neither", text: "a\ufffd\ufffdb" },
  ])("is split all the same, and said: $why", ({ bytes, said, text }) => {
    const { code, out, err } = split(["--json", "-"], Uint8Array.from(bytes));
    expect(code).toBe(0);
    expect(err).toContain(said);
    const [{ blocks }] = JSON.parse(out).articles;
    expect(blocks.map((block: { text: string }) => block.text).join("")).toBe(text);
  });

  it("may have NULs in it", () => {
    const { code, out, err } = split(["--json", "-"], "大桥\0合龙");
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(JSON.parse(out).articles[0].blocks[0].spans).toEqual([[0, 5]]);
  });
});

describe("npm run split -- --explain", () => {
  const text =
    "松河大桥合龙\n\n　　本报讯 昨日上午，松河大桥合龙，\n两岸车程缩短到五分钟，市民往来更\n加方便了。";

  it("prints the page's lines with what they are, their widths and why, in columns", () => {
    const { code, out } = split(["--explain", "-"], text);
    const [heading, title, first, inner] = out.split("\n");
    expect(code).toBe(0);
    expect(heading).toMatch(/^行 {2}稿 {2}角色 {2}宽 /);
    expect(title).toMatch(/^1 {3}1 {3}主题 {2}6 .*title-shape 0\.\d\d.* {2}松河大桥合龙$/);
    expect(first).toMatch(/^3 {3}1 {3}正文 {2}15\.5 {2}16 .*begin: .* {2}本报讯 昨日上午/);
    expect(inner).toMatch(/^4 {12,}16 .*两岸车程/);
    const cells = (line = "") => cellsOf(line.slice(0, line.search(/松河|本报讯|两岸/)));
    expect([cells(first), cells(inner)]).toEqual([cells(title), cells(title)]);
  });
});

describe("npm run split -- --profile", () => {
  it("reads the page with what is known of the paper", () => {
    const furniture = [{ form: "松河晚报", seen: 40, otherwise: 0 }];
    const profile = write("paper.json", JSON.stringify({ ...emptyProfile(), pages: 40, furniture }));
    const text = "松河晚报\n大桥合龙\n本报讯 昨日上午，松河大桥合龙，两岸车程缩短。";
    const read = (args: readonly string[]) =>
      JSON.parse(split(["--json", ...args, "-"], text).out).furniture.map(
        (block: { text: string }) => block.text,
      );
    expect(read([])).toEqual([]);
    expect(read(["--profile", profile])).toEqual(["松河晚报"]);
  });
});

describe("npm run split -- --issue", () => {
  const front = "松河大桥合龙\n本报讯 昨日上午，松河大桥合龙，两岸车程缩短到五分钟。\n（下转二版）";
  const second = "（上接第1版）\n项目部总工程师说，松河大桥明年通车，两岸车程将缩短。";

  it("tells the pages by their files' names and prints the pairs in columns", () => {
    const files = [write("2025-11-03-01.txt", front), write("2025-11-03-02.txt", second)];
    expect(split(["--issue", ...files])).toEqual({
      code: 0,
      err: "",
      out: expect.stringMatching(/^01 {2}（下转二版） {2}→ {2}02 {2}（上接第1版） {2}0\.9\d {2}page-number/),
    });
  });

  it("takes the pages' numbers from --pages, and prints one object a line for programs", () => {
    const files = [write("front.txt", front), write("second.txt", second)];
    const { out } = split(["--issue", "--json", "--pages", "1，2", ...files]);
    const [pair, ...more] = out.trim().split("\n");
    expect(more).toEqual([]);
    expect(JSON.parse(pair ?? "")).toMatchObject({
      kind: "paired",
      from: { page: "1", at: front.indexOf("（下转") },
      to: { page: "2", at: 0 },
    });
  });

  it("says which jumps stand alone", () => {
    const { out } = split(["--issue", "--pages", "1", "-"], front);
    expect(out).toMatch(/^1 {2}（下转二版） {2}→ {2}\? .* page-missing\n$/);
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
      const predicted = write("pages.ndjson", out);
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
