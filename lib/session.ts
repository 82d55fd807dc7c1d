import { cookies, headers } from "next/headers";
import { redirect } from "next/navigation";
import { decode } from "next-auth/jwt";
import { type Actor, mintActor } from "./actor";
import { database } from "./db";
import { env } from "./env";
import { AppError } from "./errors";
import { sessionCookieName } from "./session-cookie";

/** Seconds: a night and the morning after. A session is not prolonged. */
export const SESSION_SECONDS = 12 * 60 * 60;

/** The network address of a request: what the nearest proxy says, else what is unknown. */
export function originOf(requestHeaders: Headers): string {
  return requestHeaders.get("x-forwarded-for")?.split(",").at(-1)?.trim() || "unknown";
}

/** What a session's token carries, beside next-auth's own fields. */
export interface SessionClaims {
  sub: string;
  sessionVersion: number;
}

/**
 * Who is signed in, or null. Asked anew for every request: an account that was disabled, or whose password or role
 * changed, has no session from that moment on.
 */
export async function findActor(): Promise<Actor | null> {
  const token = (await cookies()).get(sessionCookieName())?.value;
  if (!token) return null;
  const claims = await decode({ token, secret: env("AUTH_SECRET") }).catch(() => null);
  if (!claims?.sub) return null;
  const account = await database().user.findUnique({ where: { id: claims.sub } });
  if (!account || account.disabledAt || account.sessionVersion !== claims.sessionVersion) return null;
  return mintActor({ ...account, origin: originOf(await headers()) });
}

/** Who is signed in. Throws UNAUTHENTICATED where nobody is. */
export async function getActor(): Promise<Actor> {
  const actor = await findActor();
  if (!actor) throw new AppError("UNAUTHENTICATED");
  return actor;
}

/** Who is signed in, for a screen: sends visitors to sign in and back to `returnTo`. */
export async function getActorForScreen(returnTo: string): Promise<Actor> {
  const actor = await findActor();
  if (!actor) redirect(`/sign-in?return=${encodeURIComponent(returnTo)}`);
  return actor;
}
