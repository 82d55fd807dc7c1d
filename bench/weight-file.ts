import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { WEIGHTS } from "@/engine/weights";

/** A weight by its group and its name. */
export type WeightPath = readonly [group: string, name: string];

const FILE = path.join(import.meta.dirname, "../engine/weights.ts");

const GROUPS = [
  "line",
  "paragraph",
  "title",
  "caption",
  "row",
  "byline",
  "jump",
  "label",
  "cohesion",
  "article",
];
/** Limits and counts are set by reason: they say how far the engine looks, not what it thinks. */
const SET_BY_REASON = [
  "mostLines",
  "hopeless",
  "mostRuns",
  "indent",
  "usualLength",
  "usualTitleLines",
  "usualBodies",
  "usualCrosshead",
];

/** The weights as they are to be tried: the same object that the engine reads. */
const groups: Record<string, Record<string, number>> = WEIGHTS as unknown as Record<
  string,
  Record<string, number>
>;

/** Every weight that is learnt. */
export const LEARNT: WeightPath[] = GROUPS.flatMap((group) =>
  Object.keys(groups[group] ?? {})
    .filter((name) => !SET_BY_REASON.includes(name))
    .map((name): WeightPath => [group, name]),
);

export function readWeight([group, name]: WeightPath): number {
  return groups[group]?.[name] ?? 0;
}

export function writeWeight([group, name]: WeightPath, value: number): void {
  const weights = groups[group];
  if (weights) weights[name] = value;
}

const DECISION_KINDS = ["article", "block", "role", "attachment"] as const;

/** Writes the weights as they are now into engine/weights.ts; its words stay as they are. */
export function saveWeights(): void {
  let text = readFileSync(FILE, "utf8");
  for (const weight of LEARNT) text = withWeight(text, weight, readWeight(weight));
  for (const kind of DECISION_KINDS)
    text = text.replace(
      new RegExp(`(confidence: \\{[\\s\\S]*?\\b${kind}: )\\[[^\\]]*\\]`),
      `$1[${WEIGHTS.confidence[kind].join(", ")}]`,
    );
  writeFileSync(FILE, text);
}

function withWeight(text: string, [group, name]: WeightPath, value: number): string {
  const start = text.search(new RegExp(`^  ${group}: \\{`, "m"));
  const end = start + (text.slice(start).search(/\}/) ?? 0);
  const part = text.slice(start, end).replace(new RegExp(`\\b${name}: -?[\\d.]+`), `${name}: ${value}`);
  return text.slice(0, start) + part + text.slice(end);
}
