import { z } from "zod";
import { REFUSAL_CODES } from "@/lib/errors";
import type { PhotoWords } from "../types";
import type { Credits } from "./credit-packet";

/** What the darkroom is asked for: to read what a file says of itself, or to make its versions in a folder. */
export type Job =
  | { work: "read"; file: string }
  | { work: "make"; file: string; folder: string; credits: Credits };

/** What it says when it is ready for its first job. */
export const READY = "ready";

/**
 * What it answers: what came of the job, a refusal, or what went wrong beside the file. It has had a hostile file in its
 * hands, so what it says is checked like anything from outside.
 */
export const answerSchema = z.union([
  z.object({ done: z.unknown() }),
  z.object({
    refused: z.enum(REFUSAL_CODES),
    details: z.record(z.string(), z.union([z.string(), z.number()])),
  }),
  z.object({ failed: z.string() }),
]);
export type Answer = z.infer<typeof answerSchema>;

/** What a file says that says nothing. */
export const NO_WORDS: PhotoWords = {
  headline: "",
  caption: "",
  photographer: "",
  credit: "",
  copyright: "",
  place: "",
  takenAt: null,
};

export const wordsSchema = z.object({
  headline: z.string(),
  caption: z.string(),
  photographer: z.string(),
  credit: z.string(),
  copyright: z.string(),
  place: z.string(),
  takenAt: z.date().nullable(),
});

export const madeSchema = z.object({
  width: z.int().positive(),
  height: z.int().positive(),
  colour: z.string().regex(/^#[0-9a-f]{6}$/),
});
