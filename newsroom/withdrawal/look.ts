import type { Actor } from "@/lib/actor";
import { LOCALES, localPath } from "@/lib/locale";
import { readOurselves } from "@/lib/own-request";
import { getTraces } from "./data";
import { isFreeOf } from "./traces";
import type { LookedAt } from "./types";

/** What machines read of the whole paper. */
const FEEDS = ["feeds/all/rss.xml", "feeds/all/atom.xml", "feeds/all/feed.json", "sitemaps/news.xml"];

/**
 * Looks, as a reader and as a machine would, whether a withdrawn article is gone: from its address, its page, its issue in all its
 * forms, the front page, and the archive, in each language, and from the feeds. Its own address must answer 410; the
 * others are there, or not there any more, and hold none of its words.
 */
export async function lookForTraces(actor: Actor, articleId: string): Promise<LookedAt[]> {
  const { path, words } = await getTraces(actor, articleId);
  const [day = "", page = ""] = path.split("/");
  const year = `archive/${day.slice(0, 4)}`;
  const screens = [path, `${day}/${page}`, day, `${day}/digest`, `${day}/text`, "", "archive", year];
  const addresses = [
    ...LOCALES.flatMap((locale) => screens.map((screen) => localPath(locale, `/${screen}`))),
    ...[`${day}/issue.ninjs.json`, ...FEEDS].map((file) => `/${file}`),
  ];
  return Promise.all(
    addresses.map(async (address): Promise<LookedAt> => {
      const { status, text } = await readOurselves(address);
      const isRight = address.endsWith(path) ? status === 410 : status === 200 || status === 404;
      return { address, isGone: isRight && isFreeOf(text, words) };
    }),
  );
}
