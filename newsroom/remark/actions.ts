"use server";

import { revalidatePath } from "next/cache";
import { action } from "@/lib/action";
import { makeRemark, resolveRemark } from "./mutations";
import { makeRemarkSchema, resolveRemarkSchema } from "./schema";

export const makeRemarkAction = action(makeRemarkSchema, async (actor, input) => {
  await makeRemark(actor, input);
  revalidatePath("/desk", "layout");
  return {};
});

export const resolveRemarkAction = action(resolveRemarkSchema, async (actor, input) => {
  await resolveRemark(actor, input);
  revalidatePath("/desk", "layout");
  return {};
});
