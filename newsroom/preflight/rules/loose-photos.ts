import { photoIdsOf } from "@/editor/photo-ids";
import type { Finding, PageForPreflight } from "../types";

/** 散图: photos that were brought to the page and hang on no caption. */
export function loosePhotos({ articles, photos }: PageForPreflight): Finding[] {
  const hanging = new Set(articles.flatMap(photoIdsOf));
  return photos.filter(({ id }) => !hanging.has(id)).map(loosePhoto);
}

/** What there is to say of one that is loose. */
export function loosePhoto({ fileName }: PageForPreflight["photos"][number]): Finding {
  return { rule: "loose-photo", severity: "warn", details: { name: fileName } };
}
