import type { Actor } from "@/lib/actor";
import { database, type Transaction } from "@/lib/db";
import { listPhotos } from "@/newsroom/photo/data";
import { visiblePhotos } from "@/newsroom/photo/policy";
import type { PhotoForDesk } from "@/newsroom/photo/types";
import type { Prisma } from "@/prisma/generated/client";

/**
 * The photos of a page: those that hang on its articles as they are saved, and those that were brought to it, in the order in
 * which they came. Asks nothing about the page: for a read that has found it.
 */
export async function listPagePhotos(actor: Actor, pageId: string): Promise<PhotoForDesk[]> {
  const [articles, brought] = await Promise.all([
    database().article.findMany({
      where: { pageId },
      orderBy: { position: "asc" },
      select: { photoIds: true },
    }),
    database().pagePhoto.findMany({
      where: { pageId, photo: { deletedAt: null } },
      orderBy: [{ addedAt: "asc" }, { photo: { fileName: "asc" } }],
      select: { photoId: true },
    }),
  ]);
  const hanging = articles.flatMap(({ photoIds }) => photoIds);
  return listPhotos(actor, [...hanging, ...brought.map(({ photoId }) => photoId)]);
}

/** The photos that were brought to a page, by name: inside the write that preflight decides about. */
export function listPhotosBrought(
  tx: Transaction,
  pageId: string,
): Promise<{ id: string; fileName: string }[]> {
  return tx.photo.findMany({
    where: { deletedAt: null, pages: { some: { pageId } } },
    select: { id: true, fileName: true },
  });
}

/** As many as a dialog shows; more words find the others. */
const MOST_FOUND = 48;

/** The newsroom's photos that have all of these words in what is known of them, the latest first. */
export async function searchPhotos(actor: Actor, words: string): Promise<PhotoForDesk[]> {
  const has = (word: string): Prisma.PhotoWhereInput => {
    // A wildcard that someone typed is a character like any other.
    const within = { contains: word.replace(/[\\%_]/g, "\\$&"), mode: "insensitive" } as const;
    const fields = ["caption", "headline", "photographer", "credit", "place", "fileName"] as const;
    return { OR: fields.map((field) => ({ [field]: within })) };
  };
  const found = await database().photo.findMany({
    where: {
      AND: [{ deletedAt: null }, visiblePhotos(actor), ...words.split(/\s+/u).filter(Boolean).map(has)],
    },
    orderBy: [{ uploadedAt: "desc" }, { id: "asc" }],
    take: MOST_FOUND,
    select: { id: true },
  });
  return listPhotos(
    actor,
    found.map(({ id }) => id),
  );
}
