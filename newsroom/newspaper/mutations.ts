import type { Actor } from "@/lib/actor";
import { transaction } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { recordMove } from "@/newsroom/audit/mutations";
import type { Masthead } from "./types";

/** Changes the masthead. For the administrator. */
export async function changeNewspaper(actor: Actor, masthead: Masthead): Promise<Masthead> {
  if (actor.role !== "ADMIN") throw new AppError("FORBIDDEN");
  return transaction(async (tx) => {
    const before = await tx.newspaper.findFirst();
    await tx.newspaper.upsert({ where: { id: 1 }, create: { id: 1, ...masthead }, update: masthead });
    await recordMove(tx, actor, {
      move: "NEWSPAPER_CHANGED",
      subject: "newspaper",
      subjectId: "1",
      from: before?.name,
      to: masthead.name,
    });
    return masthead;
  });
}
