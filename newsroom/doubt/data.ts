import type { Actor } from "@/lib/actor";
import { database } from "@/lib/db";
import { namesOf } from "@/newsroom/page/data";
import { visibleTo } from "@/newsroom/page/policy";
import { decisionSchema } from "./schema";
import type { AcceptedOnDesk } from "./types";

const { kind: kinds } = decisionSchema.shape;

/** What was accepted of the split of a page's text, in the order of the text. A page that is hidden or missing has nothing. */
export async function listAccepted(actor: Actor, pageId: string): Promise<AcceptedOnDesk[]> {
  const source = await database().source.findFirst({
    where: { page: { AND: [{ id: pageId }, visibleTo(actor)] } },
    orderBy: { pastedAt: "desc" },
    include: { accepted: { orderBy: { at: "asc" } } },
  });
  if (!source) return [];
  const names = await namesOf(source.accepted.map(({ acceptedById }) => acceptedById));
  return source.accepted.map(({ kind, at, acceptedById, acceptedAt }) => ({
    kind: kinds.parse(kind),
    at,
    acceptedBy: names.get(acceptedById) ?? null,
    acceptedAt,
  }));
}
