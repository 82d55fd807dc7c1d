import { z } from "zod";

export const changeNewspaperSchema = z.object({
  name: z.string().trim().min(1, "NAME_EMPTY").max(20),
  cnNumber: z.string().trim().max(30),
  organiser: z.string().trim().max(60),
});
