import { z } from "zod";

/** Names a decision of a page's split. `at` in UTF-16 code units into the source. */
export const decisionSchema = z.object({
  pageId: z.uuid(),
  /** The source that was looked at: a decision of another text is another decision. */
  sourceId: z.uuid(),
  kind: z.enum(["article", "block", "role", "attachment"]),
  at: z
    .int()
    .min(0)
    .max(2 ** 31 - 1),
});

export type NamedDecision = z.output<typeof decisionSchema>;
