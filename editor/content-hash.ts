import { createHash } from "node:crypto";
import type { ArticleContent, BlockContent, FurnitureContent, LabelContent } from "./document";

const textOf = (block: BlockContent | LabelContent) => (block.content ?? []).map(({ text }) => text).join("");

/** Nothing where nothing is set: what was approved before there was anything to set keeps its hash. */
function ofPhoto({ attrs: { alt, focus, leads } }: BlockContent): unknown[] {
  return alt || focus || leads ? [[alt ?? null, focus ?? null, leads ?? false]] : [];
}

/**
 * What an approval holds for: SHA-256 (hex) over the page in its order, with ids (addresses are made of them), sections,
 * roles, words and photos (with what is set of their alternative text, focal point and leading), and over what was left out and why. Where the words stand in the source is not in it:
 * that can change without anybody reading anything else. Server only.
 */
export function contentHash(articles: readonly ArticleContent[], furniture: FurnitureContent): string {
  const canonical = [
    "bantai-page-1",
    articles.map(({ attrs, content }) => [
      attrs.id,
      attrs.sectionId,
      content.map((block) => [block.type, textOf(block), block.attrs.photoId ?? null, ...ofPhoto(block)]),
    ]),
    furniture.content.map((label) => [label.attrs.reason, textOf(label)]),
  ];
  return createHash("sha256").update(JSON.stringify(canonical)).digest("hex");
}
