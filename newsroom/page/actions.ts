"use server";

import { revalidatePath } from "next/cache";
import { action } from "@/lib/action";
import { addPage, pastePage, renamePage } from "./mutations";
import { addPageSchema, pastePageSchema, renamePageSchema } from "./schema";

export const addPageAction = action(addPageSchema, async (actor, input) => {
  const added = await addPage(actor, input);
  revalidatePath(`/desk/issues/${input.issueId}`);
  return added;
});

export const renamePageAction = action(renamePageSchema, async (actor, input) => {
  const { issueId } = await renamePage(actor, input);
  revalidatePath(`/desk/issues/${issueId}`);
  return {};
});

export const pastePageAction = action(pastePageSchema, async (actor, input) => {
  const { issueId } = await pastePage(actor, input);
  revalidatePath(`/desk/issues/${issueId}`);
  return {};
});
