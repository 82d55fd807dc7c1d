import type { Actor } from "@/lib/actor";
import { transaction } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { recordMove } from "@/newsroom/audit/mutations";
import type { House } from "@/newsroom/page/workflow";
import { getNewspaper } from "./data";
import { canRunPaper } from "./policy";
import type { Masthead } from "./types";

/** Changes the masthead. For the administrator. */
export async function changeNewspaper(actor: Actor, masthead: Masthead): Promise<Masthead> {
  if (!canRunPaper(actor)) throw new AppError("FORBIDDEN");
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

/**
 * Changes how pages are signed for. What was signed already stands: a page goes on from the state in which it is. For the
 * administrator, who signs nothing; the record keeps both ways.
 */
export async function changeHouse(actor: Actor, house: House): Promise<House> {
  if (!canRunPaper(actor)) throw new AppError("FORBIDDEN");
  return transaction(async (tx) => {
    const before = await tx.newspaper.findFirst();
    const { name } = await getNewspaper();
    await tx.newspaper.upsert({ where: { id: 1 }, create: { id: 1, name, ...house }, update: house });
    const inWords = ({ preset, waiver }: House) => (waiver ? `${preset} WAIVER` : preset);
    await recordMove(tx, actor, {
      move: "HOUSE_CHANGED",
      subject: "newspaper",
      subjectId: "1",
      from: before ? inWords(before) : undefined,
      to: inWords(house),
    });
    return house;
  });
}
