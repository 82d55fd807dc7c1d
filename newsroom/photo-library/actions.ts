"use server";

import { revalidatePath } from "next/cache";
import { action } from "@/lib/action";
import { changePhoto, deletePhoto, restorePhoto } from "./mutations";
import { changePhotoSchema, photoSchema } from "./schema";

export const changePhotoAction = action(changePhotoSchema, async (actor, input) =>
  shown(await changePhoto(actor, input)),
);
export const deletePhotoAction = action(photoSchema, async (actor, input) =>
  shown(await deletePhoto(actor, input)),
);
export const restorePhotoAction = action(photoSchema, async (actor, input) =>
  shown(await restorePhoto(actor, input)),
);

function shown<Made>(made: Made): Made {
  revalidatePath("/desk/photos");
  return made;
}
