import type { Role } from "@/prisma/generated/enums";

declare const minted: unique symbol;

/** Someone who acts in the newsroom. Only a session or a job can mint one, so a forgotten check is a type error. */
export interface Actor {
  readonly id: string;
  readonly name: string;
  readonly role: Role;
  /** The network address that the request came from, for the record; null for a job. */
  readonly origin: string | null;
  readonly [minted]: true;
}

/** Mints an Actor. For `lib/session.ts`, jobs, the seed and tests alone: the structure rules hold this. */
export function mintActor(account: { id: string; name: string; role: Role; origin: string | null }): Actor {
  const { id, name, role, origin } = account;
  return { id, name, role, origin } as Actor;
}
