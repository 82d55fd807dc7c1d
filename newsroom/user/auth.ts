import type { NextAuthOptions } from "next-auth";
import CredentialsProvider from "next-auth/providers/credentials";
import { env } from "@/lib/env";
import { AppError } from "@/lib/errors";
import { log } from "@/lib/log";
import { originOf, SESSION_SECONDS } from "@/lib/session";
import { signIn } from "./mutations";
import { credentialsSchema } from "./schema";
import { writeSignInRefusal } from "./sign-in-refusal";
import type { SignedIn } from "./types";

declare module "next-auth" {
  interface User extends SignedIn {}
}
declare module "next-auth/jwt" {
  interface JWT {
    sessionVersion?: number;
  }
}

/** How next-auth runs here: it checks a name and a password and keeps the session's token; `lib/session.ts` reads it. */
export function authOptions(): NextAuthOptions {
  return {
    secret: env("AUTH_SECRET"),
    session: { strategy: "jwt", maxAge: SESSION_SECONDS },
    pages: { signIn: "/sign-in", signOut: "/sign-in", error: "/sign-in" },
    providers: [
      CredentialsProvider({
        credentials: { username: {}, password: {} },
        authorize: (credentials, request) => authorise(credentials, new Headers(request.headers)),
      }),
    ],
    callbacks: {
      // The name of an account can change while its session lasts: only what finds the account is kept.
      jwt: ({ token, user }) => (user ? { sub: user.id, sessionVersion: user.sessionVersion } : token),
    },
  };
}

/** next-auth hands the message of what is thrown to the form, so a refusal goes through as one word. */
async function authorise(credentials: unknown, headers: Headers): Promise<SignedIn> {
  const parsed = credentialsSchema.safeParse(credentials);
  try {
    if (!parsed.success) throw new AppError("SIGN_IN_FAILED");
    return await signIn(parsed.data, originOf(headers));
  } catch (error) {
    if (!(error instanceof AppError)) log.error({ err: error }, "sign-in");
    throw new Error(writeSignInRefusal(error));
  }
}
