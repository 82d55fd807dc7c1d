"use server";

import { revalidatePath } from "next/cache";
import { action } from "@/lib/action";
import { changeNewspaper } from "./mutations";
import { changeNewspaperSchema } from "./schema";

export const changeNewspaperAction = action(changeNewspaperSchema, async (actor, input) => {
  const masthead = await changeNewspaper(actor, input);
  revalidatePath("/", "layout");
  return { masthead };
});
