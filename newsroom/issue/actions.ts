"use server";

import { revalidatePath } from "next/cache";
import { action } from "@/lib/action";
import { createIssue } from "./mutations";
import { createIssueSchema } from "./schema";

export const createIssueAction = action(createIssueSchema, async (actor, input) => {
  const created = await createIssue(actor, input);
  revalidatePath("/desk/issues");
  return created;
});
