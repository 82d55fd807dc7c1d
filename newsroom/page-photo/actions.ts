"use server";

import { action } from "@/lib/action";
import { listPhotos } from "@/newsroom/photo/data";
import { searchPhotos } from "./data";
import { addPhotoToPage, removePhotoFromPage } from "./mutations";
import { pagePhotoSchema, photoIdsSchema, photoSearchSchema } from "./schema";

export const addPhotoToPageAction = action(pagePhotoSchema, async (actor, named) => {
  await addPhotoToPage(actor, named);
  return {};
});

export const removePhotoFromPageAction = action(pagePhotoSchema, async (actor, named) => {
  await removePhotoFromPage(actor, named);
  return {};
});

/** What is known of photos that came to the page by somebody else, or out of an older version of it. */
export const listPhotosAction = action(photoIdsSchema, async (actor, { ids }) => ({
  photos: await listPhotos(actor, ids),
}));

export const searchPhotosAction = action(photoSearchSchema, async (actor, { words }) => ({
  photos: await searchPhotos(actor, words),
}));
