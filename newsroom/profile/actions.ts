"use server";

import { revalidatePath } from "next/cache";
import { action } from "@/lib/action";
import { changeProfile, clearProfile } from "./mutations";
import { changeProfileSchema, clearProfileSchema } from "./schema";

export const changeProfileAction = action(changeProfileSchema, async (actor, input) =>
  shown(await changeProfile(actor, input)),
);
export const clearProfileAction = action(clearProfileSchema, async (actor) =>
  shown(await clearProfile(actor)),
);

function shown<Made>(made: Made): Made {
  revalidatePath("/desk/settings");
  return made;
}
