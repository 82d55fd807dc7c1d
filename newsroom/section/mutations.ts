import type { z } from "zod";
import type { Actor } from "@/lib/actor";
import { type Transaction, transaction } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { recordMove } from "@/newsroom/audit/mutations";
import { canChangeSections } from "./policy";
import type { addSectionSchema, moveSectionSchema, renameSectionSchema } from "./schema";

/** Adds a section at the end. Throws NAME_TAKEN. */
export function addSection(
  actor: Actor,
  { name }: z.output<typeof addSectionSchema>,
): Promise<{ sectionId: string }> {
  return changeSections(actor, async (tx) => {
    await refuseTakenName(tx, name);
    const section = await tx.section.create({ data: { name, position: await tx.section.count() } });
    await recordMove(tx, actor, {
      move: "SECTION_ADDED",
      subject: "section",
      subjectId: section.id,
      to: name,
    });
    return { sectionId: section.id };
  });
}

/** Renames a section. What was published keeps the name it had. Throws NAME_TAKEN. */
export function renameSection(
  actor: Actor,
  { sectionId, name }: z.output<typeof renameSectionSchema>,
): Promise<{ sectionId: string }> {
  return changeSections(actor, async (tx) => {
    const section = await tx.section.findUnique({ where: { id: sectionId } });
    if (!section) throw new AppError("NOT_FOUND");
    if (section.name === name) return { sectionId };
    await refuseTakenName(tx, name);
    await tx.section.update({ where: { id: sectionId }, data: { name } });
    await recordMove(tx, actor, {
      move: "SECTION_RENAMED",
      subject: "section",
      subjectId: sectionId,
      from: section.name,
      to: name,
    });
    return { sectionId };
  });
}

/** Moves a section one place. At the end of the list nothing happens. */
export function moveSection(
  actor: Actor,
  { sectionId, direction }: z.output<typeof moveSectionSchema>,
): Promise<{ sectionId: string }> {
  return changeSections(actor, async (tx) => {
    const sections = await tx.section.findMany({ orderBy: [{ position: "asc" }, { name: "asc" }] });
    const from = sections.findIndex(({ id }) => id === sectionId);
    const section = sections[from];
    if (!section) throw new AppError("NOT_FOUND");
    const to = direction === "up" ? from - 1 : from + 1;
    if (to < 0 || to >= sections.length) return { sectionId };
    const order = sections.toSpliced(from, 1).toSpliced(to, 0, section);
    for (const [position, { id }] of order.entries())
      await tx.section.update({ where: { id }, data: { position } });
    await recordMove(tx, actor, {
      move: "SECTION_MOVED",
      subject: "section",
      subjectId: sectionId,
      from: String(from + 1),
      to: String(to + 1),
    });
    return { sectionId };
  });
}

function changeSections<Made>(actor: Actor, change: (tx: Transaction) => Promise<Made>): Promise<Made> {
  if (!canChangeSections(actor)) throw new AppError("FORBIDDEN");
  return transaction(change);
}

async function refuseTakenName(tx: Transaction, name: string): Promise<void> {
  if (await tx.section.findUnique({ where: { name } })) throw new AppError("NAME_TAKEN", { name });
}
