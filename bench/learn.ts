import { parseArgs } from "node:util";
import { weighPage } from "@/engine/pipeline";
import { WEIGHTS } from "@/engine/weights";
import { fitCurves, type Margin } from "./fit-confidence";
import { type AnnotatedPage, isHeldOut, readPages, SPLITBENCH } from "./pages";
import { restyle } from "./restyle";
import { NEWSPAPERS, STYLES } from "./styles";
import { judgeOf } from "./truth";
import { LEARNT, readWeight, saveWeights, type WeightPath, writeWeight } from "./weight-file";

const USAGE = `Usage: npm run learn -- [--rounds N] [--confidence] [--save]

Learns the engine's weights from the even pages of ../shared/splitbench and from the same pages set in some of the other
house styles; what is not learnt from (the odd pages) is measured beside it. The loss is that of a probability: each
decision of the engine pays −ln p, where p is what its margin makes of its being right. Then the curves that make margins
into confidence are fitted, on the even pages and on the same pages set in every house style that mixes no articles.

  --rounds N     how often each weight is tried (default: 1)
  --confidence   fits only the curves
  --save         writes engine/weights.ts
  --help         this text`;

/** House styles that weights are learnt from; the others stay unseen. */
const SEEN_STYLES = ["display", "spaced", "narrow", "close"];
/** A margin past this teaches nothing more: what the annotation has odd would otherwise drown the rest. */
const MOST = 6;
/** What a change of a weight must gain, in natural log units over all training pages, to be more than chance. */
const WORTH = 0.4;
/** By how much of itself a weight is moved, round by round. */
const STEPS = [0.3, 0.2, 0.12, 0.08];

interface Lesson {
  readonly page: AnnotatedPage;
  readonly judge: ReturnType<typeof judgeOf>;
}

const { values: options } = parseArgs({
  options: {
    rounds: { type: "string", default: "1" },
    confidence: { type: "boolean", default: false },
    save: { type: "boolean", default: false },
    help: { type: "boolean", default: false },
  },
});
if (options.help) console.log(USAGE);
else main();

function main(): void {
  const pages = readPages(SPLITBENCH);
  if (!pages) {
    console.error("There are no annotated pages at ../shared/splitbench/pages.");
    process.exitCode = 2;
    return;
  }
  const learnt = pages.filter((page) => !isHeldOut(page.name));
  const training = [...learnt, ...onePerPage(learnt)].map(lessonOf);
  const fitting = [...learnt, ...restyle(learnt, NEWSPAPERS)].map(lessonOf);
  const heldOut = pages.filter((page) => isHeldOut(page.name)).map(lessonOf);
  if (!options.confidence) learn(training, heldOut, Number(options.rounds));
  for (const [kind, curve] of fitCurves(marginsOf(fitting))) Object.assign(WEIGHTS.confidence[kind], curve);
  if (options.save) saveWeights();
}

/** Each page in one of the seen house styles, by turns. */
function onePerPage(pages: readonly AnnotatedPage[]): AnnotatedPage[] {
  return pages.flatMap((page, i) => {
    const seen = SEEN_STYLES[i % SEEN_STYLES.length];
    return restyle(
      [page],
      STYLES.filter(({ name }) => name === seen),
    );
  });
}

function lessonOf(page: AnnotatedPage): Lesson {
  return { page, judge: judgeOf(page) };
}

function learn(training: readonly Lesson[], heldOut: readonly Lesson[], rounds: number): void {
  let best = lossOf(training);
  console.log(`before: ${print(training)}; held out: ${print(heldOut)}`);
  for (let round = 0; round < rounds; round++) {
    const step = STEPS[Math.min(round, STEPS.length - 1)] ?? 0.1;
    for (const weight of LEARNT) {
      const found = tryWeight(weight, step, best, training);
      if (found < best) console.log(`${weight.join(".")} ${readWeight(weight)}: ${found.toFixed(1)}`);
      best = found;
    }
    console.log(`round ${round + 1}: ${print(training)}; held out: ${print(heldOut)}`);
    if (options.save) saveWeights();
  }
}

/** Moves the weight up or down for as long as that gains, and leaves it where it was if neither does. */
function tryWeight(weight: WeightPath, step: number, best: number, training: readonly Lesson[]): number {
  let loss = best;
  for (const direction of [1, -1]) {
    const start = loss;
    for (;;) {
      const value = readWeight(weight);
      writeWeight(weight, rounded(value + direction * Math.max(1, Math.abs(value)) * step));
      const tried = lossOf(training);
      if (tried > loss - WORTH) {
        writeWeight(weight, value);
        break;
      }
      loss = tried;
    }
    if (loss < start) break;
  }
  return loss;
}

function rounded(value: number): number {
  return Number(value.toPrecision(3));
}

function print(lessons: readonly Lesson[]): string {
  const margins = marginsOf(lessons);
  const wrong = margins.filter(({ right }) => !right).length;
  return `loss ${lossOf(lessons).toFixed(1)}, ${wrong} of ${margins.length} decisions wrong`;
}

function lossOf(lessons: readonly Lesson[]): number {
  let loss = 0;
  for (const { margin, right } of marginsOf(lessons)) {
    const known = Math.min(margin, MOST);
    loss += Math.log1p(Math.exp(right ? -known : known));
  }
  return loss;
}

/** Every judged decision with its margin. */
function marginsOf(lessons: readonly Lesson[]): Margin[] {
  return lessons.flatMap(({ page, judge }) =>
    weighPage(page.source).flatMap(({ decision, margin }): Margin[] => {
      const right = judge(decision);
      return right === undefined ? [] : [{ kind: decision.kind, margin, right }];
    }),
  );
}
