import { createHash } from "node:crypto";
import { z } from "zod";
import { findBreak } from "./chain";

/** A part of the record in a file: JSON Lines, the head first, the seal last. */
const FORMAT = "bantai-record-1";

const entrySchema = z.strictObject({
  id: z.string().regex(/^\d+$/),
  at: z.iso.datetime().transform((at) => new Date(at)),
  actorId: z.string(),
  actorName: z.string(),
  role: z.string(),
  origin: z.string().nullable(),
  move: z.string(),
  subject: z.string(),
  subjectId: z.string(),
  issueId: z.string().nullable(),
  from: z.string().nullable(),
  to: z.string().nullable(),
  contentHash: z.string().nullable(),
  reason: z.string().nullable(),
  previous: z.string(),
  hash: z.string(),
});
/** An entry as the file holds it. `at` in UTC. */
export type SealedEntry = z.output<typeof entrySchema>;

const headSchema = z.strictObject({ format: z.literal(FORMAT), year: z.int(), previous: z.string() });
const sealSchema = z.strictObject({ entries: z.int(), last: z.string(), sha256: z.string() });

/** Why a sealed file does not hold: the line (from 1) and what is wrong there. */
export interface SealFault {
  line: number;
  fault: "unreadable" | "changed" | "missing";
}

/** What a file that holds says. */
export interface SealedRecord {
  year: number;
  entries: number;
  /** The hash before its first entry, and that of its last: the next file begins with it. */
  previous: string;
  last: string;
}

/** Writes entries that follow each other, `previous` being the hash before the first. */
export function sealRecord(year: number, previous: string, entries: readonly SealedEntry[]): string {
  const lines = [{ format: FORMAT, year, previous }, ...entries].map((line) => `${JSON.stringify(line)}\n`);
  const body = lines.join("");
  const last = entries.at(-1)?.hash ?? previous;
  return `${body}${JSON.stringify({ entries: entries.length, last, sha256: sha256(body) })}\n`;
}

/** Reads a sealed file and proves it: every entry, the links between them, and that none is missing at either end. */
export function readSealedRecord(text: string): SealedRecord | SealFault {
  const lines = text.split("\n").slice(0, -1);
  const head = parse(headSchema, lines[0]);
  const seal = parse(sealSchema, lines.at(-1));
  if (!head) return { line: 1, fault: "unreadable" };
  if (!seal) return { line: lines.length, fault: "missing" };
  const entries: SealedEntry[] = [];
  for (const [index, line] of lines.slice(1, -1).entries()) {
    const entry = parse(entrySchema, line);
    if (!entry) return { line: index + 2, fault: "unreadable" };
    entries.push(entry);
  }
  const broken = findBreak(entries, head.previous);
  if (broken) return { line: entries.indexOf(broken) + 2, fault: "changed" };
  const last = entries.at(-1)?.hash ?? head.previous;
  if (seal.entries !== entries.length || seal.last !== last) return { line: lines.length, fault: "missing" };
  const body = lines.slice(0, -1).map((line) => `${line}\n`);
  if (seal.sha256 !== sha256(body.join(""))) return { line: lines.length, fault: "changed" };
  return { year: head.year, entries: entries.length, previous: head.previous, last };
}

function parse<Schema extends z.ZodType>(schema: Schema, line: string | undefined): z.output<Schema> | null {
  try {
    return schema.safeParse(JSON.parse(line ?? "")).data ?? null;
  } catch {
    return null;
  }
}

const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");
