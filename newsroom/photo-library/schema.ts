import { z } from "zod";
import { isDay } from "@/lib/calendar";

/** Which photos: what hangs somewhere, what does not, what was deleted. */
export const STANDINGS = ["all", "used", "unused", "deleted"] as const;

const text = z.string().trim().max(100).catch("");
const day = z.string().refine(isDay).nullable().catch(null);

/** What is asked of the library, as it stands in its address: what makes no sense there asks for nothing. */
export const libraryQuerySchema = z.object({
  /** Words in what is known of a photo, or in a caption that it hangs on. */
  words: text,
  photographer: text,
  /** Days in Asia/Shanghai, both included. */
  from: day,
  to: day,
  standing: z.enum(STANDINGS).catch("all"),
  /** The `next` of the screen before. */
  after: z
    .string()
    .regex(/^\d{1,16}_[0-9a-f-]{36}$/)
    .nullable()
    .catch(null),
});
export type LibraryQuery = z.output<typeof libraryQuerySchema>;

export const photoSchema = z.object({ photoId: z.uuid() });

const line = z.string().trim().max(200);
export const changePhotoSchema = z.object({
  photoId: z.uuid(),
  /** The version that was on the screen. */
  version: z.int(),
  headline: line,
  caption: z.string().trim().max(2000),
  photographer: line,
  credit: line,
  copyright: line,
  place: line,
});
export type ChangePhoto = z.output<typeof changePhotoSchema>;
