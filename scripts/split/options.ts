import { parseArgs } from "node:util";
import { WrongUse } from "./refusal";

export const USAGE = `Usage: npm run -s split -- [OPTION]... FILE...

Splits the pasted text of newspaper pages into articles and prints them as Markdown. FILE is a text in UTF-8 (GB18030
and UTF-16 are told, and said on standard error); - is standard input.

  --json          one JSON object a line for each file, in the order given:
                  {"file", "articles": [{"blocks": [{"role", "text", "spans"}], "reporters"}], "furniture", "warnings",
                   "decisions"}
  --explain       each line of the page with its article, role, width and measure, and why it was read so
  --issue         the files are pages of one issue: print which 下转 runs to which 上接, and how sure that is
                  (with --json: one object a line for each pair)
  --pages LIST    the pages' numbers for --issue, in the files' order: 1,2,A03; without it, the last number in
                  each file's name
  --profile FILE  what is known of the paper (JSON, as its settings export it): used as evidence
  --help          this text`;

/** What there is to print. */
export type Output = "markdown" | "json" | "explain" | "jumps" | "jumps-json";

export interface Options {
  readonly output: Output;
  readonly files: readonly string[];
  /** The numbers that --pages names. */
  readonly pages?: readonly string[];
  /** The file of the paper's profile. */
  readonly profile?: string;
}

const KNOWN = {
  json: { type: "boolean" },
  explain: { type: "boolean" },
  issue: { type: "boolean" },
  pages: { type: "string" },
  profile: { type: "string" },
  help: { type: "boolean", short: "h" },
} as const;

/** Reads the command's arguments; "help" if that is asked for. Throws WrongUse. */
export function readOptions(args: readonly string[]): Options | "help" {
  const { values, positionals, tokens } = parseArgs({
    args: [...args],
    options: KNOWN,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  for (const token of tokens) if (token.kind === "option") check(token);
  if (values.help) return "help";
  const pages =
    typeof values.pages === "string" ? values.pages.split(/[,，]/u).map((page) => page.trim()) : undefined;
  const profile = typeof values.profile === "string" ? values.profile : undefined;
  const options = {
    output: outputOf(values),
    files: positionals,
    ...(pages && { pages }),
    ...(profile && { profile }),
  };
  if (positionals.length === 0)
    throw new WrongUse("Name a file to split, or - for standard input; --help says more.");
  if ([...positionals, profile].filter((file) => file === "-").length > 1)
    throw new WrongUse("Standard input (-) can be read once only.");
  if (pages && !values.issue) throw new WrongUse("--pages goes with --issue.");
  if (pages && pages.length !== positionals.length)
    throw new WrongUse(`--pages names ${pages.length} pages for ${positionals.length} files.`);
  return options;
}

function check(option: { name: string; rawName: string; value?: string }): void {
  const known = Object.entries(KNOWN).find(([name]) => name === option.name)?.[1];
  if (!known) throw new WrongUse(`There is no option ${option.rawName}; --help says what there is.`);
  if (known.type === "boolean" && option.value !== undefined)
    throw new WrongUse(`${option.rawName} takes no value.`);
  if (known.type === "string" && !option.value)
    throw new WrongUse(`${option.rawName} needs a value; --help says which.`);
}

function outputOf({ json, explain, issue }: { json?: unknown; explain?: unknown; issue?: unknown }): Output {
  if (explain && (json || issue)) throw new WrongUse("--explain stands alone: leave out --json and --issue.");
  if (explain) return "explain";
  if (issue) return json ? "jumps-json" : "jumps";
  return json ? "json" : "markdown";
}
