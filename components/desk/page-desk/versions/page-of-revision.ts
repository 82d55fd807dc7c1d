import type { Revision } from "@/newsroom/revision/types";
import type { PageSide } from "./compare-pages";

/** A revision as a page: what was displaced stands where it would have stood, or last where its article was gone. */
export function pageOfRevision({ articles, displaced, furniture }: Revision): PageSide {
  const contents = new Map([
    ...articles.map(({ id, content }) => [id, content] as const),
    ...displaced.map((content) => [content.attrs.id, content] as const),
  ]);
  return { articles: [...contents.values()], furniture };
}
