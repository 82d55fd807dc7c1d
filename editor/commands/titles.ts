import type { Node } from "@tiptap/pm/model";

/** 引题 主题 副题, in the order in which they stand over an article. */
export const TITLE_ROLES: readonly string[] = ["kicker", "headline", "subhead"];

export const isTitle = (block: Node): boolean => TITLE_ROLES.includes(block.type.name);

/** From the first of the titles that stand together with the one at an index, to behind the last. */
export function titlesAround(blocks: readonly Node[], index: number): [from: number, to: number] {
  const title = (at: number) => {
    const block = blocks[at];
    return block !== undefined && isTitle(block);
  };
  let [from, to] = [index, index + 1];
  while (title(from - 1)) from -= 1;
  while (title(to)) to += 1;
  return [from, to];
}

/** How many blocks at the top of an article are its titles and bylines: the body comes after them. */
export function topOf(blocks: readonly Node[]): number {
  const body = blocks.findIndex((block) => !isTitle(block) && block.type.name !== "byline");
  return body < 0 ? blocks.length : body;
}

/** Where a block's text stands in the source; null where nothing of it does. */
const sourceStart = (block: Node): number | null => block.attrs.spans[0]?.[0] ?? null;

/**
 * Where among an article's blocks something that is sent there belongs: after the last block that comes before it in the
 * source, below the titles; at the end where the source does not say.
 */
export function placeFor(blocks: readonly Node[], sent: Node): number {
  const start = sourceStart(sent);
  if (start === null) return blocks.length;
  const top = topOf(blocks);
  const before = blocks.findLastIndex(
    (block, index) => index >= top && (sourceStart(block) ?? Infinity) < start,
  );
  return before >= 0 ? before + 1 : top;
}
