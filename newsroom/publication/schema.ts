import { z } from "zod";
import { wallClock } from "@/lib/calendar";

const SHA256 = z.string().regex(/^[0-9a-f]{64}$/);

/** An issue as it was on the screen: `manifestHash` of newsroom/publication/manifest.ts. */
export const signIssueSchema = z.object({ issueId: z.uuid(), manifestHash: SHA256 });
export type SignIssue = z.output<typeof signIssueSchema>;

/** What readers are told of the articles that are corrected. */
export const notesSchema = z.array(z.object({ articleId: z.uuid(), words: z.string().trim().max(500) }));

/** The same, with what readers are told. */
export const publishIssueSchema = signIssueSchema.extend({ notes: notesSchema.optional() });
export type PublishIssue = z.output<typeof publishIssueSchema>;

/** The same, and when it is to go out: "2025-08-20T06:00" on the clock in Asia/Shanghai. */
export const scheduleIssueSchema = publishIssueSchema.extend({
  publishAt: z.string().transform((text, context) => {
    const at = wallClock(text);
    if (at) return at;
    context.addIssue({ code: "custom", message: "TIME_IMPOSSIBLE" });
    return z.NEVER;
  }),
});
export type ScheduleIssue = z.output<typeof scheduleIssueSchema>;

/**
 * An Edition to be made the current one again, `current` the one that readers saw when it was asked for, why it is done, and
 * what readers are told of the articles whose words they know otherwise.
 */
export const restoreEditionSchema = z.object({
  issueId: z.uuid(),
  number: z.int().min(1),
  current: z.int().min(1),
  reason: z.string().trim().min(1, "REASON_MISSING").max(200),
  notes: notesSchema.optional(),
});
export type RestoreEdition = z.output<typeof restoreEditionSchema>;

export const unscheduleIssueSchema = z.object({ issueId: z.uuid() });
export type UnscheduleIssue = z.output<typeof unscheduleIssueSchema>;
