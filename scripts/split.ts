import { pairJumps } from "@/engine/pair-jumps";
import { splitPage } from "@/engine/pipeline";
import type { Profile } from "@/engine/profile";
import { explain } from "./split/explain";
import { pageNumbers, printJumps } from "./split/issue";
import { toMarkdown } from "./split/markdown";
import { type Options, readOptions, USAGE } from "./split/options";
import { readPaperProfile } from "./split/read-profile";
import { readSource, type Source } from "./split/read-source";
import { WrongUse } from "./split/refusal";

// Whoever reads the output may stop (| head): that is no fault.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit(0);
});

try {
  main();
} catch (error) {
  if (!(error instanceof WrongUse)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}

/** Everything is read before anything is printed: what is refused leaves no half output. */
function main(): void {
  const options = readOptions(process.argv.slice(2));
  if (options === "help") {
    console.log(USAGE);
    return;
  }
  const profile = options.profile === undefined ? undefined : readPaperProfile(options.profile);
  const sources = options.files.map(readSource);
  for (const { file, remark } of sources) if (remark) console.error(`${file} ${remark}.`);
  if (options.output === "jumps" || options.output === "jumps-json") printIssue(sources, options, profile);
  else for (const source of sources) printPage(source, options, profile);
}

function printPage(source: Source, { output, files }: Options, profile?: Profile): void {
  const { file, text } = source;
  const split = splitPage(text, profile);
  if (output === "json") {
    process.stdout.write(`${JSON.stringify({ file, ...split })}\n`);
    return;
  }
  if (output === "explain") {
    process.stdout.write(`${files.length > 1 ? `${file}\n\n` : ""}${explain(text, split)}\n`);
    return;
  }
  const heading = files.length > 1 ? `<!-- ${file.replaceAll("--", "- -")} -->\n\n` : "";
  process.stdout.write(`${heading}${toMarkdown(split)}${files.length > 1 ? "\n" : ""}`);
  for (const { code, spans } of split.warnings) console.error(`${file}: ${code} (${spans.length})`);
}

function printIssue(sources: readonly Source[], { files, pages, output }: Options, profile?: Profile): void {
  const numbers = pageNumbers(files, pages);
  const issue = sources.map(({ text }, index) => ({
    number: numbers[index] ?? "",
    split: splitPage(text, profile),
  }));
  const pairs = pairJumps(issue);
  process.stdout.write(
    output === "jumps" ? printJumps(pairs) : pairs.map((pair) => `${JSON.stringify(pair)}\n`).join(""),
  );
}
