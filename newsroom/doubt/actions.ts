"use server";

import { action } from "@/lib/action";
import { acceptDecision, withdrawAcceptance } from "./mutations";
import { decisionSchema } from "./schema";

export const acceptDecisionAction = action(decisionSchema, async (actor, decision) => {
  await acceptDecision(actor, decision);
  return {};
});

export const withdrawAcceptanceAction = action(decisionSchema, async (actor, decision) => {
  await withdrawAcceptance(actor, decision);
  return {};
});
