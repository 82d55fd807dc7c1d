import type { Actor } from "@/lib/actor";
import { database } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { canRunAccounts } from "./policy";
import type { UserLine } from "./types";

const LINE = { id: true, username: true, name: true, role: true, disabledAt: true, createdAt: true } as const;

/** Every account, by role and name. Throws NOT_FOUND to who does not run accounts. */
export async function listUsers(actor: Actor): Promise<UserLine[]> {
  if (!canRunAccounts(actor)) throw new AppError("NOT_FOUND");
  return database().user.findMany({ select: LINE, orderBy: [{ role: "asc" }, { name: "asc" }] });
}

/** One's own account. */
export async function getOwnAccount(actor: Actor): Promise<UserLine> {
  return database().user.findUniqueOrThrow({ select: LINE, where: { id: actor.id } });
}
