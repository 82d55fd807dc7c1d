import { randomUUID } from "node:crypto";
import type { Actor } from "@/lib/actor";
import { database, type Transaction, transaction } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { recordMove } from "@/newsroom/audit/mutations";
import type { AuditMove } from "@/newsroom/audit/types";
import type { User } from "@/prisma/generated/client";
import { type AttemptLimits, attemptLimits } from "./attempts";
import { forgetInitialPassword } from "./initial-accounts";
import { hashPassword, randomPassword, verifyPassword } from "./password";
import { findPasswordFault } from "./password-rules";
import { canChangeAccount, canRunAccounts } from "./policy";
import type {
  ChangeEmail,
  ChangeOwnPassword,
  ChangeRole,
  ChooseUser,
  CreateUser,
  Credentials,
} from "./schema";
import type { SignedIn } from "./types";

let limits: AttemptLimits | undefined;

function attempts(): AttemptLimits {
  limits ??= attemptLimits(database());
  return limits;
}

/**
 * Answers who signs in, for the session to be made from. Throws SIGN_IN_FAILED, the same and as late for a wrong
 * password, an unknown and a disabled account; TOO_MANY_ATTEMPTS before any password is looked at.
 */
export async function signIn({ username, password }: Credentials, origin: string): Promise<SignedIn> {
  await attempts().count(username, origin);
  const account = await database().user.findUnique({ where: { username } });
  const right = await verifyPassword(account?.passwordHash ?? null, password);
  if (!account || !right || account.disabledAt) throw new AppError("SIGN_IN_FAILED");
  await attempts().forgive(username, origin);
  return { id: account.id, sessionVersion: account.sessionVersion };
}

/** Makes an account. Its password is answered this once and kept nowhere. */
export async function createUser(actor: Actor, { username, name, role }: CreateUser) {
  if (!canRunAccounts(actor)) throw new AppError("NOT_FOUND");
  const id = randomUUID();
  const password = randomPassword();
  const passwordHash = await hashPassword(password);
  await transaction(async (tx) => {
    // The record lets one writer in at a time, so nobody takes the name between the question and the answer.
    await recordMove(tx, actor, {
      move: "ACCOUNT_CREATED",
      subject: "account",
      subjectId: id,
      to: `${username} ${role}`,
    });
    if (await tx.user.findUnique({ where: { username } })) throw new AppError("USERNAME_TAKEN", { username });
    await tx.user.create({ data: { id, username, name, role, passwordHash } });
  });
  return { id, username, password };
}

/** Disables an account; its sessions end with the next thing that they ask for. */
export async function disableUser(actor: Actor, { userId }: ChooseUser): Promise<void> {
  await changeAccount(actor, userId, (user) => ({
    move: "ACCOUNT_DISABLED",
    data: { disabledAt: user.disabledAt ?? new Date() },
  }));
}

/** Enables an account again and forgets its failed attempts. */
export async function enableUser(actor: Actor, { userId }: ChooseUser): Promise<void> {
  const { username } = await changeAccount(actor, userId, () => ({
    move: "ACCOUNT_ENABLED",
    data: { disabledAt: null },
  }));
  await attempts().forget(username);
}

/** Gives someone else's account another role. They sign in again to act in it. */
export async function changeRole(actor: Actor, { userId, role }: ChangeRole): Promise<void> {
  await changeAccount(actor, userId, (user) => ({
    move: "ROLE_CHANGED",
    from: user.role,
    to: role,
    data: { role },
  }));
}

/** Gives someone else's account a new password, answered this once; their sessions end. */
export async function resetPassword(actor: Actor, { userId }: ChooseUser) {
  const password = randomPassword();
  const passwordHash = await hashPassword(password);
  const { username } = await changeAccount(actor, userId, () => ({
    move: "PASSWORD_RESET",
    data: { passwordHash },
  }));
  await attempts().forget(username);
  await forgetInitialPassword(username);
  return { username, password };
}

/**
 * Changes one's own password; every session of the account ends, this one too. A wrong current password counts as
 * an attempt to sign in.
 */
export async function changeOwnPassword(actor: Actor, { current, next }: ChangeOwnPassword) {
  const account = await database().user.findUniqueOrThrow({ where: { id: actor.id } });
  const { username } = account;
  const origin = actor.origin ?? "unknown";
  await attempts().count(username, origin);
  if (!(await verifyPassword(account.passwordHash, current))) throw new AppError("PASSWORD_WRONG");
  await attempts().forgive(username, origin);
  const why = findPasswordFault(next, username);
  if (why) throw new AppError("PASSWORD_WEAK", { why });

  const passwordHash = await hashPassword(next);
  await transaction(async (tx) => {
    await recordMove(tx, actor, { move: "PASSWORD_CHANGED", subject: "account", subjectId: actor.id });
    // Whoever changed the account since (the administrator, say) is not overwritten.
    const { count } = await tx.user.updateMany({
      where: { id: actor.id, sessionVersion: account.sessionVersion },
      data: { passwordHash, sessionVersion: { increment: 1 } },
    });
    if (count === 0) throw new AppError("CONFLICT");
  });
  await forgetInitialPassword(username);
  return { username };
}

/** Changes where one is told by mail what waits for one. The record says that it was changed, and not to what. */
export async function changeEmail(actor: Actor, { email }: ChangeEmail): Promise<void> {
  await transaction(async (tx) => {
    await tx.user.update({ where: { id: actor.id }, data: { email } });
    await recordMove(tx, actor, { move: "EMAIL_CHANGED", subject: "account", subjectId: actor.id });
  });
}

interface AccountChange {
  move: AuditMove;
  from?: string;
  to?: string;
  data: Partial<Pick<User, "disabledAt" | "role" | "passwordHash">>;
}

/** Changes someone else's account, ends its sessions and records it. */
async function changeAccount(
  actor: Actor,
  userId: string,
  change: (user: User) => AccountChange,
): Promise<User> {
  if (!canRunAccounts(actor)) throw new AppError("NOT_FOUND");
  if (!canChangeAccount(actor, { id: userId })) throw new AppError("OWN_ACCOUNT");
  return transaction(async (tx) => {
    const user = await tx.user.findUnique({ where: { id: userId } });
    if (!user) throw new AppError("NOT_FOUND");
    const { data, ...move } = change(user);
    await recordMove(tx, actor, { ...move, subject: "account", subjectId: userId });
    await requireStillRunning(tx, actor);
    return tx.user.update({ where: { id: userId }, data: { ...data, sessionVersion: { increment: 1 } } });
  });
}

/** Two administrators who disable each other at once would leave none: the second finds that they no longer are one. */
async function requireStillRunning(tx: Transaction, actor: Actor): Promise<void> {
  const self = await tx.user.findUnique({ where: { id: actor.id } });
  if (!self || self.disabledAt || !canRunAccounts(self)) throw new AppError("UNAUTHENTICATED");
}
