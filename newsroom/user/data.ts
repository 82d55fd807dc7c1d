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

/** One's own account, with the address that nobody else is shown. */
export async function getOwnAccount(actor: Actor): Promise<UserLine & { email: string }> {
  return database().user.findUniqueOrThrow({ select: { ...LINE, email: true }, where: { id: actor.id } });
}
