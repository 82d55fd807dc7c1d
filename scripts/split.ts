import { readFileSync } from "node:fs";
import { splitPage } from "@/engine/pipeline";
import type { Split } from "@/engine/types";

const USAGE = `Usage: npm run -s split -- [--json] FILE...

Splits the pasted text of newspaper pages into articles. FILE is a text in UTF-8; - is standard input.

  --json   one JSON object a line for each file, in the order given:
           {"file", "articles": [{"blocks": [{"role", "text", "spans"}], "reporters"}], "furniture", "warnings"}
  --help   this text`;

/** The roles as the margin shows them. */
const MARGIN: Record<string, string> = {
  kicker: "引题",
  headline: "主题",
  subhead: "副题",
  byline: "署名",
  paragraph: "",
  crosshead: "小标题",
  caption: "图说",
  credit: "摄影",
  jump: "转版",
};

main(process.argv.slice(2));

function main(args: readonly string[]): void {
  const options = args.filter((arg) => arg.startsWith("-") && arg !== "-");
  const files = args.filter((arg) => !options.includes(arg));
  if (options.includes("--help") || options.includes("-h")) {
    console.log(USAGE);
    return;
  }
  const unknown = options.find((option) => option !== "--json");
  if (unknown) {
    refuse(`There is no option ${unknown}; --help says what there is.`);
    return;
  }
  if (files.length === 0) {
    refuse("Name a file to split, or - for standard input; --help says more.");
    return;
  }
  for (const file of files) {
    const source = read(file);
    if (source === undefined) {
      refuse(`${file} cannot be read.`);
      return;
    }
    const split = splitPage(source);
    process.stdout.write(
      options.includes("--json") ? `${JSON.stringify({ file, ...split })}\n` : print(file, split),
    );
  }
}

/** The text of a file without its byte order mark; undefined if it cannot be read. */
function read(file: string): string | undefined {
  try {
    return readFileSync(file === "-" ? 0 : file, "utf8").replace(/^\uFEFF/, "");
  } catch {
    return undefined;
  }
}

function print(file: string, split: Split): string {
  const lines = [`# ${file}`];
  for (const [index, article] of split.articles.entries()) {
    lines.push(
      "",
      `## ${index + 1}${article.reporters.length > 0 ? `  ${article.reporters.join(" ")}` : ""}`,
    );
    for (const block of article.blocks) lines.push(`${margin(block.role)}${block.text}`);
  }
  if (split.furniture.length > 0) lines.push("", "## 版面");
  for (const block of split.furniture) lines.push(`${margin(block.role)}${block.text}`);
  for (const warning of split.warnings) lines.push("", `! ${warning.code}: ${warning.spans.length}`);
  return `${lines.join("\n")}\n\n`;
}

function margin(role: string): string {
  const word = MARGIN[role] ?? role;
  const width = [...word].reduce((sum, letter) => sum + (letter > "\u2e80" ? 2 : 1), 0);
  return word + " ".repeat(Math.max(1, 8 - width));
}

function refuse(sentence: string): void {
  console.error(sentence);
  process.exitCode = 2;
}
