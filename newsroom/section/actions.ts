"use server";

import { revalidatePath } from "next/cache";
import { action } from "@/lib/action";
import { addSection, moveSection, renameSection } from "./mutations";
import { addSectionSchema, moveSectionSchema, renameSectionSchema } from "./schema";

export const addSectionAction = action(addSectionSchema, async (actor, input) =>
  shown(await addSection(actor, input)),
);
export const renameSectionAction = action(renameSectionSchema, async (actor, input) =>
  shown(await renameSection(actor, input)),
);
export const moveSectionAction = action(moveSectionSchema, async (actor, input) =>
  shown(await moveSection(actor, input)),
);

function shown<Made>(made: Made): Made {
  revalidatePath("/desk/settings");
  return made;
}
