import { z } from "zod";
import { LARGEST_TEXT } from "@/engine/profile-read";

/** The text is looked at by the engine's reader, which names what is wrong with it. */
export const changeProfileSchema = z.object({
  text: z.string().max(LARGEST_TEXT, "PROFILE_UNREADABLE"),
  version: z.int().min(0),
});
export const clearProfileSchema = z.object({});

export type ChangeProfile = z.output<typeof changeProfileSchema>;
