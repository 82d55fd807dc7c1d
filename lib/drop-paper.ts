import { revalidatePath } from "next/cache";
import { after } from "next/server";
import { dropSharedCache } from "./shared-cache";

/** After something that readers see has changed: every screen is made anew, here, and in the cache in front right after that. */
export function dropPaper(): void {
  revalidatePath("/", "layout");
  // Only when the screens of before are gone here: else the cache would fetch one of them again.
  after(dropSharedCache);
}
