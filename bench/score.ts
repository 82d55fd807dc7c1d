import path from "node:path";
import { parseArgs } from "node:util";
import { splitPage } from "@/engine/pipeline";
import { printCalibration } from "./calibration";
import { printDoubts } from "./doubts";
import { type AnnotatedPage, isHeldOut, readPages, SPLITBENCH } from "./pages";
import { printReport, type Report, reportOf } from "./report";
import { restyle, withFolder } from "./restyle";
import { scoreSplits } from "./scorer";
import { NEWSPAPERS, STYLES } from "./styles";

const USAGE = `Usage: npm run score -- [--pages FOLDER] [--only PREFIX] [--restyle] [--calibration] [--doubts] [--worst N] [--json]

Splits annotated pages, has them scored by the scorer that lies beside their folder, and prints how well each family and
each house style was split, and what kinds of corrections are left.

  --pages FOLDER   where NAME.txt and NAME.gold.json lie (default: ../shared/splitbench/pages)
  --only PREFIX    only pages whose names begin so
  --restyle        instead, set the copy of the odd pages, which nothing was learnt from, anew in other house styles, and score that
  --calibration    instead, how often decisions are right that were made with some confidence: on the odd pages, and on
                   the same pages set anew
  --doubts         instead, how much an editor is asked to check, and how much of what is wrong is asked about
  --worst N        also the N pages with the most corrections, and what is wrong there
  --json           everything as one JSON object
  --help           this text`;

/** What the names of the house styles stand for. */
const LEGEND = STYLES.map(({ name, about }) => `- ${name}: ${about}`).join("\n");

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
  if (options.calibration) {
    console.log(calibration(pages.filter((page) => isHeldOut(page.name))));
    return;
  }
  if (options.doubts) {
    console.log(printDoubts(options.restyle ? restyle(pages.filter((page) => isHeldOut(page.name))) : pages));
    return;
  }
  const scorer = path.join(options.pages, "..", "score.mjs");
  const report = options.restyle
    ? scoreRestyled(pages, scorer)
    : score(pages, scorer, options.pages, options.only);
  if (options.json) console.log(JSON.stringify(report));
  else console.log([...(options.restyle ? [LEGEND] : []), printReport(report, options.worst)].join("\n\n"));
}

function score(pages: readonly AnnotatedPage[], scorer: string, folder: string, only: string): Report {
  const splits = new Map(pages.map((page) => [page.name, splitPage(page.source)]));
  return reportOf(pages, scoreSplits(scorer, folder, splits, only));
}

/** Copy from held-out pages only: what their words taught the engine does not count here either. */
function scoreRestyled(pages: readonly AnnotatedPage[], scorer: string): Report {
  const made = restyle(pages.filter((page) => isHeldOut(page.name)));
  return withFolder(made, (folder) => score(made, scorer, folder, ""));
}

/** The curves were fitted on even pages, set anew in all house styles but the mixed ones. */
function calibration(heldOut: readonly AnnotatedPage[]): string {
  const mixed = STYLES.filter((style) => style.mixed);
  return [
    "odd pages",
    printCalibration(heldOut),
    "odd pages set anew",
    printCalibration(restyle(heldOut, NEWSPAPERS)),
    "odd pages set anew, articles mixed",
    printCalibration(restyle(heldOut, mixed)),
  ].join("\n\n");
}

function readOptions() {
  try {
    const { values } = parseArgs({
      options: {
        pages: { type: "string", default: SPLITBENCH },
        only: { type: "string", default: "" },
        restyle: { type: "boolean", default: false },
        calibration: { type: "boolean", default: false },
        doubts: { type: "boolean", default: false },
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
