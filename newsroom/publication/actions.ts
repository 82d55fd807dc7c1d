"use server";

import { revalidatePath } from "next/cache";
import { action } from "@/lib/action";
import { publishIssue } from "./mutations";
import { publishIssueSchema } from "./schema";

export const publishIssueAction = action(publishIssueSchema, async (actor, input) => {
  const published = await publishIssue(actor, input);
  revalidatePath("/", "layout");
  return published;
});
