import { env } from "./env";

/** next-auth's cookie: with its `__Secure-` name where the site is served over HTTPS. */
export function sessionCookieName(): string {
  return env("NEXTAUTH_URL").startsWith("https://")
    ? "__Secure-next-auth.session-token"
    : "next-auth.session-token";
}
