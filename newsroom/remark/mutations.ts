import { type ArticleContent, parseArticleContent, plainText } from "@/editor/document";
import type { Actor } from "@/lib/actor";
import { transaction } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { visibleTo } from "@/newsroom/page/policy";
import { findPassage, type Passage } from "./find-passage";
import { canMarkErrors, canRemark } from "./policy";
import type { MakeRemark, ResolveRemark } from "./schema";

/**
 * 批注: says something of a passage, as it was on the screen, or marks an error there. Throws REMARK_EMPTY where it says
 * nothing, CONTENT_CHANGED where the article was saved since, PASSAGE_NOT_FOUND where it has no such words.
 */
export async function makeRemark(actor: Actor, input: MakeRemark): Promise<void> {
  const { pageId, articleId, version, words, error, isImportant } = input;
  if (!canRemark(actor) || (error && !canMarkErrors(actor))) throw new AppError("FORBIDDEN");
  if (words === "" && !error) throw new AppError("REMARK_EMPTY");
  await transaction(async (tx) => {
    const article = await tx.article.findFirst({
      where: { id: articleId, page: { AND: [{ id: pageId }, visibleTo(actor)] } },
    });
    if (!article) throw new AppError("NOT_FOUND");
    if (article.version !== version) throw new AppError("CONTENT_CHANGED");
    const content = parseArticleContent(article.content);
    const text = plainText(content);
    const passage = findPassage(text, input.quote, input.skip);
    if (!passage) throw new AppError("PASSAGE_NOT_FOUND");
    await tx.remark.create({
      data: {
        pageId,
        articleId,
        version,
        ...passage,
        quote: text.slice(passage.from, passage.to),
        words,
        error,
        characters: error === "CHARACTERS" ? input.characters : 1,
        doubled: error !== null && (isImportant || isInTitle(content, passage)),
        madeById: actor.id,
      },
    });
  });
}

/** Says that a remark is dealt with. Throws NOT_FOUND; that somebody said so already is no fault. */
export async function resolveRemark(actor: Actor, { remarkId }: ResolveRemark): Promise<{ pageId: string }> {
  if (!canRemark(actor)) throw new AppError("FORBIDDEN");
  return transaction(async (tx) => {
    const remark = await tx.remark.findFirst({ where: { id: remarkId, page: visibleTo(actor) } });
    if (!remark) throw new AppError("NOT_FOUND");
    await tx.remark.updateMany({
      where: { id: remarkId, resolvedAt: null },
      data: { resolvedById: actor.id, resolvedAt: new Date() },
    });
    return { pageId: remark.pageId };
  });
}

const TITLES: readonly string[] = ["kicker", "headline", "subhead", "crosshead"];

/** Whether a passage begins in a title of the article. */
function isInTitle(article: ArticleContent, { from }: Passage): boolean {
  let end = -1;
  for (const block of article.content) {
    const length = (block.content ?? []).reduce((sum, { text }) => sum + text.length, 0);
    if (length === 0) continue;
    end += length + 1;
    if (from < end) return TITLES.includes(block.type);
  }
  return false;
}
