import path from "node:path";
import { parseArgs } from "node:util";
import { splitPage } from "@/engine/pipeline";
import { type AnnotatedPage, readPages, SPLITBENCH } from "./pages";
import { printReport, reportOf } from "./report";
import { scoreSplits } from "./scorer";

const USAGE = `Usage: npm run score -- [--pages FOLDER] [--only PREFIX] [--worst N] [--json]

Splits annotated pages, has them scored by the scorer that lies beside their folder, and prints how well each family and
each house style was split, and what kinds of corrections are left.

  --pages FOLDER   where NAME.txt and NAME.gold.json lie (default: ../shared/splitbench/pages)
  --only PREFIX    only pages whose names begin so
  --worst N        also the N pages with the most corrections, and what is wrong there
  --json           everything as one JSON object
  --help           this text`;

/** Wrong use, or pages that are not there: said in a sentence, with the exit code 2. */
class Refusal extends Error {}

try {
  main();
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}

function main(): void {
  const options = readOptions();
  if (options.help) {
    console.log(USAGE);
    return;
  }
  const pages = findPages(options.pages, options.only);
  const splits = new Map(pages.map((page) => [page.name, splitPage(page.source)]));
  const scorer = path.join(options.pages, "..", "score.mjs");
  const report = reportOf(pages, scoreSplits(scorer, options.pages, splits, options.only));
  console.log(options.json ? JSON.stringify(report) : printReport(report, options.worst));
}

function readOptions() {
  try {
    const { values } = parseArgs({
      options: {
        pages: { type: "string", default: SPLITBENCH },
        only: { type: "string", default: "" },
        worst: { type: "string", default: "0" },
        json: { type: "boolean", default: false },
        help: { type: "boolean", default: false },
      },
    });
    if (!/^\d+$/.test(values.worst)) throw new TypeError(`--worst takes a number, not ${values.worst}`);
    return { ...values, worst: Number(values.worst) };
  } catch (error) {
    throw new Refusal(`${error instanceof Error ? error.message : error}. --help says what there is.`);
  }
}

function findPages(folder: string, only: string): AnnotatedPage[] {
  const pages = readPages(folder, only);
  if (!pages) throw new Refusal(`There are no annotated pages at ${folder}; name their folder with --pages.`);
  if (pages.length === 0) throw new Refusal(`No page at ${folder} has a name that begins with “${only}”.`);
  return pages;
}
