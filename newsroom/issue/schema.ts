import { z } from "zod";
import { isDay } from "@/lib/calendar";

export const createIssueSchema = z.object({
  day: z.string().trim().refine(isDay, "DATE_IMPOSSIBLE"),
  number: z.coerce.number().int().min(1).max(999_999),
  /** Whether it has the pages of the issue before it, empty. */
  copySetup: z.boolean().optional(),
});
export type CreateIssue = z.output<typeof createIssueSchema>;
