"use server";

import { revalidatePath } from "next/cache";
import { action } from "@/lib/action";
import { dropPaper } from "@/lib/drop-paper";
import { publishIssue, restoreEdition, scheduleIssue, signIssue, unscheduleIssue } from "./mutations";
import {
  publishIssueSchema,
  restoreEditionSchema,
  scheduleIssueSchema,
  signIssueSchema,
  unscheduleIssueSchema,
} from "./schema";

export const publishIssueAction = action(publishIssueSchema, async (actor, input) => {
  const published = await publishIssue(actor, input);
  dropPaper();
  return published;
});

export const restoreEditionAction = action(restoreEditionSchema, async (actor, input) => {
  const published = await restoreEdition(actor, input);
  dropPaper();
  return published;
});

export const signIssueAction = action(signIssueSchema, async (actor, input) => {
  await signIssue(actor, input);
  revalidatePath("/desk/issues", "layout");
  return {};
});

export const scheduleIssueAction = action(scheduleIssueSchema, async (actor, input) => {
  await scheduleIssue(actor, input);
  revalidatePath("/desk/issues", "layout");
  return {};
});

export const unscheduleIssueAction = action(unscheduleIssueSchema, async (actor, input) => {
  await unscheduleIssue(actor, input);
  revalidatePath("/desk/issues", "layout");
  return {};
});
