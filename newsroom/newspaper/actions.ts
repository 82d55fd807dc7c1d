"use server";

import { revalidatePath } from "next/cache";
import { action } from "@/lib/action";
import { dropPaper } from "@/lib/drop-paper";
import { changeHouse, changeNewspaper } from "./mutations";
import { changeHouseSchema, changeNewspaperSchema } from "./schema";

export const changeNewspaperAction = action(changeNewspaperSchema, async (actor, input) => {
  const masthead = await changeNewspaper(actor, input);
  dropPaper();
  return { masthead };
});

export const changeHouseAction = action(changeHouseSchema, async (actor, input) => {
  const house = await changeHouse(actor, input);
  revalidatePath("/desk", "layout");
  return { house };
});
