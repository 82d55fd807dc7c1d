import { z } from "zod";

/** A photo and the page that it is brought to. */
export const pagePhotoSchema = z.object({ pageId: z.uuid(), photoId: z.uuid() });

export const photoIdsSchema = z.object({ ids: z.array(z.uuid()).max(500) });

/** Words that all have to be in what is known of a photo; none: the latest ones. */
export const photoSearchSchema = z.object({ words: z.string().max(100) });

export type PagePhotoNamed = z.output<typeof pagePhotoSchema>;
