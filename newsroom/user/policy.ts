import type { Actor } from "@/lib/actor";
import { may } from "./deeds";

/** Accounts are run by the administrator, who in turn signs nothing off. */
export function canRunAccounts(actor: Pick<Actor, "role">): boolean {
  return may(actor, "runAccounts");
}

/** Nobody locks themselves out: one's own account is not disabled, demoted or reset. */
export function canChangeAccount(actor: Pick<Actor, "id" | "role">, account: { id: string }): boolean {
  return canRunAccounts(actor) && actor.id !== account.id;
}
