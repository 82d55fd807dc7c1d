import { z } from "zod";

const id = z.uuid();
const number = z
  .string()
  .trim()
  .regex(/^(?:[A-Z]?\d{2,3})$/, "PAGE_NUMBER_INVALID");
const name = z.string().trim().min(1, "PAGE_NAME_EMPTY").max(20, "PAGE_NAME_EMPTY");

export const addPageSchema = z.object({ issueId: id, number, name });
export const renamePageSchema = z.object({ pageId: id, number, name });
/** Which of its neighbours, in the order of their numbers, a page changes places with. */
export const movePageSchema = z.object({ pageId: id, to: z.enum(["before", "after"]) });
export const removePageSchema = z.object({ pageId: id });
export const putBackPageSchema = z.object({ pageId: id, number });
export const copySetupSchema = z.object({ issueId: id });

export type AddPage = z.output<typeof addPageSchema>;
export type RenamePage = z.output<typeof renamePageSchema>;
export type MovePage = z.output<typeof movePageSchema>;
export type RemovePage = z.output<typeof removePageSchema>;
export type PutBackPage = z.output<typeof putBackPageSchema>;
export type CopySetup = z.output<typeof copySetupSchema>;
