import { headlineOf, parseArticleContent } from "@/editor/document";
import type { Actor } from "@/lib/actor";
import { dateToDay, endOfDay, startOfDay } from "@/lib/calendar";
import { database, type Transaction } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { namesOf } from "@/newsroom/page/data";
import { visibleTo } from "@/newsroom/page/policy";
import { listPhotos } from "@/newsroom/photo/data";
import { Prisma } from "@/prisma/generated/client";
import { goesAt } from "./deletion";
import { canUseLibrary } from "./policy";
import type { LibraryQuery } from "./schema";
import type { LibraryScreen, PageInPreparation, PhotoUse } from "./types";

/** Photos a screen. */
export const PHOTOS_PER_SCREEN = 40;

/** The photos that a query asks for, the latest first: by when they were taken, else came in. Throws NOT_FOUND to others. */
export async function listLibrary(actor: Actor, query: LibraryQuery): Promise<LibraryScreen> {
  if (!canUseLibrary(actor)) throw new AppError("NOT_FOUND");
  const rows = await database().$queryRaw<{ id: string; at: bigint }[]>`
    SELECT photos.id, ${AT} AS at FROM photos WHERE ${Prisma.join(conditions(query), " AND ")}
    ORDER BY ${AT} DESC, photos.id DESC LIMIT ${PHOTOS_PER_SCREEN + 1}`;
  const shown = rows.slice(0, PHOTOS_PER_SCREEN);
  const last = rows.length > PHOTOS_PER_SCREEN ? shown.at(-1) : undefined;
  const ids = shown.map(({ id }) => id);
  const [photos, uses, came] = await Promise.all([
    listPhotos(actor, ids),
    listUses(ids),
    database().photo.findMany({
      where: { id: { in: ids } },
      select: { id: true, uploadedAt: true, uploadedById: true, deletedAt: true },
    }),
  ]);
  const names = await namesOf(came.map(({ uploadedById }) => uploadedById));
  const cameBy = new Map(came.map((photo) => [photo.id, photo]));
  return {
    photos: photos.flatMap((photo) => {
      const row = cameBy.get(photo.id);
      if (!row) return [];
      return [
        {
          ...photo,
          uploadedAt: row.uploadedAt,
          uploadedBy: names.get(row.uploadedById) ?? "",
          uses: uses.get(photo.id) ?? [],
          goesAt: row.deletedAt && goesAt(row.deletedAt),
        },
      ];
    }),
    next: last ? `${last.at}_${last.id}` : null,
  };
}

/** Everybody who took a photo that is here, by name. */
export async function listPhotographers(actor: Actor): Promise<string[]> {
  if (!canUseLibrary(actor)) return [];
  const found = await database().photo.findMany({
    where: { deletedAt: null, photographer: { not: "" } },
    distinct: ["photographer"],
    orderBy: { photographer: "asc" },
    select: { photographer: true },
    take: 500,
  });
  return found.map(({ photographer }) => photographer);
}

/** The pages that are being made, those of the latest issue first. */
export async function listPagesInPreparation(actor: Actor): Promise<PageInPreparation[]> {
  const pages = await database().page.findMany({
    where: { AND: [{ state: { in: ["DRAFT", "RETURNED"] } }, visibleTo(actor)] },
    orderBy: [{ issue: { date: "desc" } }, { number: "asc" }],
    select: { id: true, number: true, name: true, issue: { select: { date: true } } },
    take: 60,
  });
  return pages.map(({ issue, ...page }) => ({ ...page, day: dateToDay(issue.date) }));
}

/**
 * Where photos hang, by their ids, the latest issue first. Inside a write it asks through `client`. Asks for no Actor: whoever may
 * see a photo may know what keeps it.
 */
export async function listUses(
  ids: readonly string[],
  client: Transaction = database(),
): Promise<Map<string, PhotoUse[]>> {
  const hanging = { photoIds: { hasSome: [...ids] } };
  const [onDesk, inEditions] = await Promise.all([
    client.article.findMany({
      where: hanging,
      select: { id: true, content: true, photoIds: true, page: { include: { issue: true } } },
    }),
    client.editionArticle.findMany({
      where: hanging,
      select: {
        articleId: true,
        headline: true,
        photoIds: true,
        editionPage: {
          select: {
            pageId: true,
            number: true,
            name: true,
            edition: { select: { issue: { select: { date: true } }, currentOf: { select: { id: true } } } },
          },
        },
      },
    }),
  ]);
  const uses = new Map<string, Map<string, PhotoUse>>();
  const note = (photoIds: readonly string[], articleId: string, use: PhotoUse) => {
    for (const id of photoIds.filter((each) => ids.includes(each))) {
      const places = uses.get(id) ?? new Map<string, PhotoUse>();
      const before = places.get(articleId);
      places.set(articleId, before ? { ...before, published: before.published || use.published } : use);
      uses.set(id, places);
    }
  };
  for (const { id, content, photoIds, page } of onDesk)
    note(photoIds, id, {
      pageId: page.id,
      day: dateToDay(page.issue.date),
      number: page.number,
      pageName: page.name,
      headline: headlineOf(parseArticleContent(content)),
      published: false,
    });
  for (const { articleId, headline, photoIds, editionPage } of inEditions)
    note(photoIds, articleId, {
      pageId: editionPage.pageId,
      day: dateToDay(editionPage.edition.issue.date),
      number: editionPage.number,
      pageName: editionPage.name,
      headline,
      published: editionPage.edition.currentOf !== null,
    });
  const latestFirst = (a: PhotoUse, b: PhotoUse) =>
    b.day.localeCompare(a.day) || a.number.localeCompare(b.number);
  return new Map([...uses].map(([id, places]) => [id, [...places.values()].sort(latestFirst)]));
}

/** Milliseconds since 1970, UTC: whole, so that an address can name it. */
const AT = Prisma.sql`floor(extract(epoch FROM coalesce(photos.taken_at, photos.uploaded_at)) * 1000)::bigint`;

const USED = Prisma.sql`(
  EXISTS (SELECT 1 FROM articles WHERE articles.photo_ids @> ARRAY[photos.id])
  OR EXISTS (SELECT 1 FROM edition_articles WHERE edition_articles.photo_ids @> ARRAY[photos.id])
)`;

function conditions({ words, photographer, from, to, standing, after }: LibraryQuery): Prisma.Sql[] {
  const [at = "", id = ""] = after?.split("_") ?? [];
  return [
    standing === "deleted"
      ? Prisma.sql`photos.deleted_at IS NOT NULL`
      : Prisma.sql`photos.deleted_at IS NULL`,
    ...(standing === "used" ? [USED] : []),
    ...(standing === "unused" ? [Prisma.sql`NOT ${USED}`] : []),
    ...(photographer ? [Prisma.sql`photos.photographer = ${photographer}`] : []),
    ...(from ? [Prisma.sql`${AT} >= ${startOfDay(from).getTime()}`] : []),
    ...(to ? [Prisma.sql`${AT} < ${endOfDay(to).getTime()}`] : []),
    ...words.split(/\s+/u).filter(Boolean).map(saidOf),
    ...(after ? [Prisma.sql`(${AT}, photos.id) < (${BigInt(at)}, ${id})`] : []),
  ];
}

/** The words stand in what is known of the photo, or in the caption that it hangs on, on the desk or in an Edition. */
function saidOf(word: string): Prisma.Sql {
  const pattern = `%${word.replace(/[\\%_]/g, "\\$&")}%`;
  const inCaptions = (table: Prisma.Sql) => Prisma.sql`EXISTS (
    SELECT 1 FROM ${table} AS article, jsonb_array_elements(article.content->'content') AS block
    WHERE article.photo_ids @> ARRAY[photos.id]
      AND block->'attrs'->>'photoId' = photos.id
      AND jsonb_path_query_array(block, '$.content[*].text')::text ILIKE ${pattern}
  )`;
  return Prisma.sql`(
    concat_ws(E'\n', photos.caption, photos.headline, photos.photographer, photos.credit, photos.place, photos.file_name)
      ILIKE ${pattern}
    OR ${inCaptions(Prisma.sql`articles`)}
    OR ${inCaptions(Prisma.sql`edition_articles`)}
  )`;
}
