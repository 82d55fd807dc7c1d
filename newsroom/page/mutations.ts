import { createHash, randomUUID } from "node:crypto";
import { contentHash } from "@/editor/content-hash";
import {
  type ArticleContent,
  pageDocumentFromSplit,
  parseArticleContent,
  parseFurnitureContent,
  takeApart,
} from "@/editor/document";
import { photoIdsOf } from "@/editor/photo-ids";
import { splitPage } from "@/engine/pipeline";
import type { Actor } from "@/lib/actor";
import { type Transaction, transaction } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { recordMove } from "@/newsroom/audit/mutations";
import { holdPhotos } from "@/newsroom/photo-library/mutations";
import { sketchOf } from "@/newsroom/preflight/sketch";
import { listTaken } from "@/newsroom/presence/data";
import { getProfile } from "@/newsroom/profile/data";
import { nextVersions } from "@/newsroom/revision/data";
import { recordRevision } from "@/newsroom/revision/mutations";
import type { Page } from "@/prisma/generated/client";
import { latestSourceId, readPageOfOthers } from "./data";
import { pastedText } from "./pasted-text";
import { canMakePages, visibleTo } from "./policy";
import { readSave } from "./read-save";
import { planSave, type ReadSave, touchedBy } from "./save-plan";
import type { PastePage, SavePage } from "./schema";
import type { ArticleOnDesk, SaveAnswer, SavedPage } from "./types";
import { isInReview, refusalOf, stateAfter, UNSIGNED } from "./workflow";

/**
 * Keeps a pasted text as it came, splits it by the paper's habits, and puts the articles on the page. Throws what
 * `pastedText` throws, and WRONG_STATE where the page has a text already: splitting again must not overwrite what was
 * corrected.
 */
export async function pastePage(actor: Actor, { pageId, text }: PastePage): Promise<{ issueId: string }> {
  if (!canMakePages(actor)) throw new AppError("FORBIDDEN");
  const source = pastedText(text);
  const { articles, furniture } = takeApart(
    pageDocumentFromSplit(splitPage(source, await getProfile(actor)), randomUUID),
  );
  return transaction(async (tx) => {
    const page = await lockPage(tx, actor, pageId);
    if (page.state !== "DRAFT" || (await tx.source.count({ where: { pageId } })) > 0)
      throw new AppError("WRONG_STATE");
    const sourceId = await keepSource(tx, actor, page, source);
    const created = await createArticles(
      tx,
      pageId,
      articles.map((content, position) => ({ id: content.attrs.id, content, position })),
    );
    await recordRevision(tx, actor, {
      pageId,
      purpose: "PASTED",
      sourceId,
      articles: created,
      furniture,
      changes: created,
    });
    await tx.page.update({
      where: { id: pageId },
      data: { furniture, version: { increment: 1 }, contentHash: contentHash(articles, furniture) },
    });
    return { issueId: page.issueId };
  });
}

/** Keeps a text as it was pasted: it is the page's source from now on, and the earlier ones stay. */
export async function keepSource(tx: Transaction, actor: Actor, page: Page, text: string): Promise<string> {
  const sha256 = createHash("sha256").update(text).digest("hex");
  const { id } = await tx.source.create({ data: { pageId: page.id, text, sha256, pastedById: actor.id } });
  await recordMove(tx, actor, {
    move: "PAGE_PASTED",
    subject: "page",
    subjectId: page.id,
    issueId: page.issueId,
    contentHash: sha256,
  });
  return id;
}

/** What is kept beside an article's content because it is asked for often. */
const columnsOf = (content: ArticleContent) => ({
  sectionId: content.attrs.sectionId,
  photoIds: photoIdsOf(content),
  sketch: sketchOf(content),
});

interface NewArticle {
  id: string;
  content: ArticleContent;
  position: number;
}

/** Answers them with the version of each. */
async function createArticles(
  tx: Transaction,
  pageId: string,
  articles: NewArticle[],
): Promise<ArticleOnDesk[]> {
  const versionOf = await nextVersions(
    tx,
    articles.map(({ id }) => id),
  );
  await tx.article.createMany({
    data: articles.map((article) => ({
      ...article,
      pageId,
      version: versionOf(article.id),
      ...columnsOf(article.content),
    })),
  });
  return articles.map(({ id, content }) => ({ id, content, version: versionOf(id) }));
}

/**
 * Saves what changed on a page, all of it or nothing. Throws PAGE_DAMAGED where a content is no page document's,
 * INVALID where the save does not fit together, FORBIDDEN to who may not edit. An article that somebody else writes on is
 * not changed: the save is refused as a stale one is.
 */
export async function savePage(actor: Actor, input: SavePage): Promise<SaveAnswer> {
  const save = readSave(input);
  return transaction(async (tx) => saveWithin(tx, actor, await lockPage(tx, actor, input.pageId), save));
}

/**
 * A save as part of a write that holds the page already. On a text that was pasted anew (`isNewText`) no approval stands: it
 * was given beside another print.
 */
export async function saveWithin(
  tx: Transaction,
  actor: Actor,
  page: Page,
  save: ReadSave,
  isNewText = false,
): Promise<SaveAnswer> {
  const refused = refusalOf("edit", actor, page);
  if (refused) throw new AppError(refused);
  // A desk that was opened on an earlier text counts its places in that one.
  if (save.sourceId !== undefined && save.sourceId !== (await latestSourceId(tx, page.id)))
    throw new AppError("SOURCE_CHANGED");
  const standing = {
    version: page.version,
    articles: (await tx.article.findMany({ where: { pageId: page.id }, orderBy: { position: "asc" } })).map(
      ({ id, version, content }) => ({ id, version, content: parseArticleContent(content) }),
    ),
    furniture: parseFurnitureContent(page.furniture),
  };
  const plan = planSave(standing, save);
  if (plan.kind === "refused" && plan.code === "INVALID") throw new AppError("INVALID");
  const taken = await listTaken(tx, actor.id, page.id, touchedBy(plan, save));
  if (plan.kind === "refused" || taken.length > 0)
    return { ok: false, theirs: await readPageOfOthers(tx, page.id), taken };
  await refuseUnknownParts(
    tx,
    [...plan.created, ...plan.updated].map(({ content }) => content),
  );

  const positionOf = new Map(plan.order.map((id, position) => [id, position]));
  await tx.article.deleteMany({ where: { id: { in: plan.removed } } });
  const created = await createArticles(
    tx,
    page.id,
    plan.created.map(({ id, content }) => ({ id, content, position: positionOf.get(id) ?? 0 })),
  );
  const updated = plan.updated.map((article) => ({ ...article, version: article.version + 1 }));
  for (const { id, version, content } of updated) {
    await tx.article.update({
      where: { id },
      data: { content, ...columnsOf(content), version },
    });
  }
  if (plan.structural) {
    for (const [id, position] of positionOf) await tx.article.update({ where: { id }, data: { position } });
  }
  const changes = [...created, ...updated];
  const saved = new Map([...standing.articles, ...changes].map((article) => [article.id, article]));
  const articles = plan.order.flatMap((id) => saved.get(id) ?? []);
  if (changes.length > 0 || plan.removed.length > 0 || plan.structural) {
    await recordRevision(tx, actor, {
      pageId: page.id,
      purpose: save.purpose,
      sourceId: await latestSourceId(tx, page.id),
      articles,
      furniture: plan.furniture,
      changes,
    });
  }
  return { ok: true, ...(await finishSave(tx, actor, page, plan, articles, isNewText)) };
}

/** Brings the page up to date with its articles as they are after the save, and voids what was submitted or approved if readers would see a change. */
async function finishSave(
  tx: Transaction,
  actor: Actor,
  page: Page,
  plan: Extract<ReturnType<typeof planSave>, { kind: "write" }>,
  articles: readonly ArticleOnDesk[],
  isNewText: boolean,
): Promise<SavedPage> {
  const hash = contentHash(
    articles.map(({ content }) => content),
    plan.furniture,
  );
  const isAnother = isNewText || hash !== page.contentHash;
  const voided = isAnother && isInReview(page.state);
  const saved = await tx.page.update({
    where: { id: page.id },
    data: {
      contentHash: hash,
      furniture: plan.furniture,
      ...(plan.structural && { version: { increment: 1 } }),
      ...(voided && {
        ...UNSIGNED,
        state: stateAfter("edit", page.state),
      }),
    },
  });
  if (voided) {
    await recordMove(tx, actor, {
      move: page.state === "APPROVED" ? "APPROVAL_VOIDED" : "PAGE_RECALLED",
      subject: "page",
      subjectId: page.id,
      issueId: page.issueId,
      from: page.state,
      to: saved.state,
      contentHash: hash,
    });
  }
  return {
    version: saved.version,
    articles: Object.fromEntries(articles.map(({ id, version }) => [id, version])),
    state: saved.state,
    contentHash: hash,
  };
}

/** A section or a photo that does not exist cannot be on an article. */
async function refuseUnknownParts(tx: Transaction, contents: ArticleContent[]): Promise<void> {
  const sections = new Set(contents.map(({ attrs }) => attrs.sectionId).filter((id) => id !== null));
  const photos = new Set(contents.flatMap(photoIdsOf));
  const knownSections = await tx.section.count({ where: { id: { in: [...sections] } } });
  const knownPhotos = await holdPhotos(tx, [...photos]);
  if (knownSections !== sections.size || knownPhotos !== photos.size) throw new AppError("INVALID");
}

/** Reads a page for a write and holds it until the transaction ends: saves and moves of one page come one after another. */
export async function lockPage(tx: Transaction, actor: Actor, pageId: string): Promise<Page> {
  await tx.$queryRaw`SELECT 1 FROM pages WHERE id = ${pageId} FOR UPDATE`;
  const page = await tx.page.findFirst({ where: { AND: [{ id: pageId }, visibleTo(actor)] } });
  if (!page) throw new AppError("NOT_FOUND");
  return page;
}
