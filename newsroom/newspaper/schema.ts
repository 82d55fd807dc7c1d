import { z } from "zod";
import { ReviewPreset } from "@/prisma/generated/enums";

export const changeNewspaperSchema = z.object({
  name: z.string().trim().min(1, "NAME_EMPTY").max(20),
  cnNumber: z.string().trim().max(30),
  organiser: z.string().trim().max(60),
});

export const changeHouseSchema = z.object({
  preset: z.enum(ReviewPreset),
  waiver: z.boolean(),
});
