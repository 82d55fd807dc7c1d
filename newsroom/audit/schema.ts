import { z } from "zod";
import { isDay } from "@/lib/calendar";
import { AUDIT_MOVES } from "./types";

const text = z.string().trim().max(100).catch("");
const day = z.string().refine(isDay).nullable().catch(null);

/** What is asked of the record, as it stands in its address: what makes no sense there asks for nothing. */
export const recordQuerySchema = z.object({
  issue: z.uuid().nullable().catch(null),
  move: z.enum(AUDIT_MOVES).nullable().catch(null),
  /** Words in who, what it led from and to, and why. */
  words: text,
  /** Days in Asia/Shanghai, both included. */
  from: day,
  to: day,
  /** The id of the last line of the screen before. */
  before: z
    .string()
    .regex(/^\d{1,18}$/)
    .nullable()
    .catch(null),
});
export type RecordQuery = z.output<typeof recordQuerySchema>;

/** Everything, newest first. */
export const WHOLE_RECORD: RecordQuery = recordQuerySchema.parse({});
