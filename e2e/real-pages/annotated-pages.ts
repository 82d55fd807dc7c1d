import { randomUUID } from "node:crypto";
import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { z } from "zod";
import { pageDocumentFromSplit } from "@/editor/document";
import { splitPage } from "@/engine/pipeline";
import { hasTitlesAfter, type PageNeeds } from "@/scripts/testing/corrections/choose-pages";
import type { Annotation } from "@/scripts/testing/corrections/page-state";
import { rehearse } from "@/scripts/testing/corrections/rehearse";

/** Pages with their annotations lie beside the project and are no part of it. */
const PAGES = path.join(import.meta.dirname, "../../../shared/splitbench/pages");

export const hasAnnotatedPages = () => existsSync(PAGES);

/** A page as it was pasted, how it should be split, and what that takes. */
export interface AnnotatedPage extends PageNeeds {
  source: string;
  annotation: Annotation;
}

const spans = z.array(z.tuple([z.number(), z.number()]));
const blocks = z.array(z.object({ role: z.string(), spans }));
const annotationSchema = z.object({ articles: z.array(z.object({ blocks })), furniture: blocks });

/** All of them, each corrected once without a screen, so that it is known what it needs. */
export async function rehearsePages(): Promise<AnnotatedPage[]> {
  const names = (await readdir(PAGES))
    .filter((name) => name.endsWith(".txt"))
    .map((name) => name.slice(0, -4));
  return Promise.all(
    names.sort().map(async (name) => {
      const source = (await readFile(path.join(PAGES, `${name}.txt`), "utf8")).replace(/^\uFEFF/, "");
      const annotation = annotationSchema.parse(
        JSON.parse(await readFile(path.join(PAGES, `${name}.gold.json`), "utf8")),
      );
      const document = pageDocumentFromSplit(splitPage(source), randomUUID);
      const { corrections } = rehearse(source, document, annotation);
      return {
        name,
        source,
        annotation,
        hasTitlesAfter: hasTitlesAfter(annotation),
        commands: corrections.map(({ command }) => command),
      };
    }),
  );
}
