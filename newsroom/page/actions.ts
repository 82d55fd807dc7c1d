"use server";

import { revalidatePath } from "next/cache";
import { action } from "@/lib/action";
import { pastePage } from "./mutations";
import { pastePageSchema } from "./schema";

export const pastePageAction = action(pastePageSchema, async (actor, input) => {
  const { issueId } = await pastePage(actor, input);
  revalidatePath(`/desk/issues/${issueId}`);
  return {};
});
