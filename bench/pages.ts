import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { z } from "zod";

/**
 * Annotated pages as they lie in a folder: NAME.txt is the paste, NAME.gold.json says what is right. The texts belong to
 * whoever made them and are no part of this repository.
 */

const block = z.object({ role: z.string(), spans: z.array(z.tuple([z.number(), z.number()])) });
const annotation = z.object({
  articles: z.array(z.object({ blocks: z.array(block), reporters: z.array(z.string()).default([]) })),
  furniture: z.array(block).default([]),
  /** The house style that the page was typeset in, where it is known. */
  style: z.string().optional(),
});

export type Annotation = z.infer<typeof annotation>;
export type AnnotatedBlock = z.infer<typeof block>;

export interface AnnotatedPage {
  readonly name: string;
  readonly source: string;
  readonly gold: Annotation;
}

/** Where the annotated pages lie beside a working copy; not everyone has them. */
export const SPLITBENCH = path.join(import.meta.dirname, "../../shared/splitbench/pages");

const GOLD = ".gold.json";

/** Reads the pages of a folder whose names begin with `only`, by name; undefined where there is no such folder. */
export function readPages(folder: string, only = ""): AnnotatedPage[] | undefined {
  const files = listFiles(folder);
  return files
    ?.filter((file) => file.endsWith(GOLD) && file.startsWith(only))
    .sort()
    .map((file) => {
      const name = file.slice(0, -GOLD.length);
      const source = readFileSync(path.join(folder, `${name}.txt`), "utf8").replace(/^\uFEFF/, "");
      const gold = annotation.parse(JSON.parse(readFileSync(path.join(folder, file), "utf8")));
      return { name, source, gold };
    });
}

function listFiles(folder: string): string[] | undefined {
  try {
    return readdirSync(folder);
  } catch {
    return undefined;
  }
}

/** The family that a page's name begins with: how its text was made. */
export function familyOf(name: string): string {
  return name.slice(0, name.indexOf("-"));
}

/** Whether nothing is learnt from a page: weights are learnt from even numbers only. */
export function isHeldOut(name: string): boolean {
  return Number(/\d+$/.exec(name)?.[0] ?? 0) % 2 === 1;
}
