"use server";

import { revalidatePath } from "next/cache";
import { action } from "@/lib/action";
import { addPage, copySetup, movePage, putBackPage, removePage, renamePage } from "./mutations";
import {
  addPageSchema,
  copySetupSchema,
  movePageSchema,
  putBackPageSchema,
  removePageSchema,
  renamePageSchema,
} from "./schema";

/** The board of an issue is shown anew, for whoever looks at it next too. */
function showBoard({ issueId }: { issueId: string }): void {
  revalidatePath(`/desk/issues/${issueId}`);
}

export const addPageAction = action(addPageSchema, async (actor, input) => {
  const added = await addPage(actor, input);
  showBoard(input);
  return added;
});

export const renamePageAction = action(renamePageSchema, async (actor, input) => {
  showBoard(await renamePage(actor, input));
  return {};
});

export const movePageAction = action(movePageSchema, async (actor, input) => {
  showBoard(await movePage(actor, input));
  return {};
});

export const removePageAction = action(removePageSchema, async (actor, input) => {
  showBoard(await removePage(actor, input));
  return {};
});

export const putBackPageAction = action(putBackPageSchema, async (actor, input) => {
  showBoard(await putBackPage(actor, input));
  return {};
});

export const copySetupAction = action(copySetupSchema, async (actor, input) => {
  const copied = await copySetup(actor, input);
  showBoard(input);
  return copied;
});
