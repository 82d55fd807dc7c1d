import { z } from "zod";

const name = z.string().trim().min(1, "NAME_EMPTY").max(20);

export const addSectionSchema = z.object({ name });
export const renameSectionSchema = z.object({ sectionId: z.uuid(), name });
export const moveSectionSchema = z.object({ sectionId: z.uuid(), direction: z.enum(["up", "down"]) });
