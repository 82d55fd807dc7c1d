import type { Actor } from "@/lib/actor";
import { LOCALES, localPath } from "@/lib/locale";
import { readOurselves } from "@/lib/own-request";
import { getTraces } from "./data";
import { isFreeOf } from "./traces";
import type { LookedAt } from "./types";

/**
 * Looks, as a reader would, whether a withdrawn article is gone: from its address, its page, its issue, the front page and the
 * archive, in each language. Its own address must answer 410; the others are there, or not there any more, and hold none of its words.
 */
export async function lookForTraces(actor: Actor, articleId: string): Promise<LookedAt[]> {
  const { path, words } = await getTraces(actor, articleId);
  const [day = "", page = ""] = path.split("/");
  const addresses = [path, `${day}/${page}`, day, "", "archive"];
  return Promise.all(
    LOCALES.flatMap((locale) =>
      addresses.map(async (address): Promise<LookedAt> => {
        const full = localPath(locale, `/${address}`);
        const { status, text } = await readOurselves(full);
        const isRight = address === path ? status === 410 : status === 200 || status === 404;
        return { address: full, isGone: isRight && isFreeOf(text, words) };
      }),
    ),
  );
}
