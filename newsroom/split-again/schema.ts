import { z } from "zod";

/** Null: the text that the page stands on. Another text is looked at by `pastedText`, which names what is wrong with it. */
const text = z.string().nullable();

export const proposeSplitSchema = z.object({ pageId: z.uuid(), text });
export const splitAgainSchema = z.object({
  pageId: z.uuid(),
  text,
  /** What was decided about, as the proposals named it. */
  basis: z.string().regex(/^[0-9a-f]{64}$/),
  /** For each proposal in order whether it is taken. */
  takes: z.array(z.boolean()).max(2_000),
});

export type ProposeSplit = z.output<typeof proposeSplitSchema>;
export type SplitPageAgain = z.output<typeof splitAgainSchema>;
