"use server";

import { revalidatePath } from "next/cache";
import { action } from "@/lib/action";
import { approvePage, lookAtPage, recallPage, returnPage, reviewPage, submitPage } from "./mutations";
import { lookAtPageSchema, pageSchema, returnPageSchema, signPageSchema } from "./schema";

export const submitPageAction = action(signPageSchema, async (actor, input) =>
  shown(await submitPage(actor, input)),
);
export const recallPageAction = action(pageSchema, async (actor, input) =>
  shown(await recallPage(actor, input)),
);
export const reviewPageAction = action(signPageSchema, async (actor, input) =>
  shown(await reviewPage(actor, input)),
);
export const approvePageAction = action(signPageSchema, async (actor, input) =>
  shown(await approvePage(actor, input)),
);
export const returnPageAction = action(returnPageSchema, async (actor, input) =>
  shown(await returnPage(actor, input)),
);

/** No screen is made anew for it: what was changed stays on the one that is read. */
export const lookAtPageAction = action(lookAtPageSchema, async (actor, input) => {
  await lookAtPage(actor, input);
  return {};
});

/** After a move: the board, the queue and the page show where it stands. */
function shown({ issueId, state }: Awaited<ReturnType<typeof submitPage>>) {
  revalidatePath("/desk", "layout");
  return { issueId, state };
}
