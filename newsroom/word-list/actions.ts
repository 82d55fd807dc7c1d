"use server";

import { revalidatePath } from "next/cache";
import { action } from "@/lib/action";
import { importList, keepPerson, keepWord, removeEntry } from "./mutations";
import { entrySchema, importSchema, personPostSchema, watchedWordSchema } from "./schema";

export const keepWordAction = action(watchedWordSchema, async (actor, input) =>
  shown(await keepWord(actor, input)),
);
export const keepPersonAction = action(personPostSchema, async (actor, input) =>
  shown(await keepPerson(actor, input)),
);
export const removeEntryAction = action(entrySchema, async (actor, input) =>
  shown(await removeEntry(actor, input)),
);
export const importListAction = action(importSchema, async (actor, input) =>
  shown(await importList(actor, input)),
);

/** What is on the lists is asked on every page. */
function shown<Made>(made: Made): Made {
  revalidatePath("/desk", "layout");
  return made;
}
