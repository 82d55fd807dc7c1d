"use server";

import { revalidatePath } from "next/cache";
import { action } from "@/lib/action";
import { dropPaper } from "@/lib/drop-paper";
import { listGone } from "@/newsroom/publication/data";
import { tellGone } from "@/newsroom/publication/gone";
import { lookForTraces } from "./look";
import { confirmWithdrawal, withdrawArticle } from "./mutations";
import { withdrawArticleSchema, withdrawnArticleSchema } from "./schema";

export const withdrawArticleAction = action(withdrawArticleSchema, async (actor, input) => {
  const made = await withdrawArticle(actor, input);
  tellGone(await listGone());
  dropPaper();
  return made;
});

export const confirmWithdrawalAction = action(withdrawnArticleSchema, async (actor, input) => {
  await confirmWithdrawal(actor, input);
  revalidatePath("/desk/issues", "layout");
  return {};
});

export const lookForTracesAction = action(withdrawnArticleSchema, async (actor, { articleId }) => ({
  looked: await lookForTraces(actor, articleId),
}));
