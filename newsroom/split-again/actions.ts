"use server";

import { revalidatePath } from "next/cache";
import { action } from "@/lib/action";
import { getSplitToDecide } from "./data";
import { splitAgain } from "./mutations";
import { proposeSplitSchema, splitAgainSchema } from "./schema";

export const proposeSplitAction = action(proposeSplitSchema, getSplitToDecide);

export const splitAgainAction = action(splitAgainSchema, async (actor, input) => {
  const { issueId } = await splitAgain(actor, input);
  revalidatePath(`/desk/pages/${input.pageId}`);
  revalidatePath(`/desk/issues/${issueId}`);
  return {};
});
