import { revalidatePath } from "next/cache";
import { after } from "next/server";
import { beginPaperEpoch } from "./paper-epoch";
import { dropSharedCache } from "./shared-cache";

/** After something that readers see has changed: every screen is made anew, here, and in the cache in front right after that. */
export function dropPaper(): void {
  revalidatePath("/", "layout");
  // Only when Next has dropped its screens, which it does at the end: what is in front would get them once more.
  after(() => {
    beginPaperEpoch();
    return dropSharedCache();
  });
}
