"use server";

import { revalidatePath } from "next/cache";
import { action } from "@/lib/action";
import { overrideFinding } from "./mutations";
import { overrideFindingSchema } from "./schema";

export const overrideFindingAction = action(overrideFindingSchema, async (actor, input) => {
  const overridden = await overrideFinding(actor, input);
  revalidatePath(`/desk/pages/${input.pageId}`, "layout");
  return overridden;
});
