import { type NextRequest, NextResponse } from "next/server";
import { decode } from "next-auth/jwt";
import { env } from "@/lib/env";
import { sessionCookieName } from "@/lib/session-cookie";

/** Staff routes refuse by default: without a session of ours nothing below is reached. Who may do what is asked there. */
export async function proxy(request: NextRequest) {
  const { pathname, search } = request.nextUrl;
  const isApi = pathname.startsWith("/api/");
  if (!pathname.startsWith("/sign-in") && !(await hasSession(request))) {
    if (isApi) return NextResponse.json({ ok: false, code: "UNAUTHENTICATED", details: {} }, { status: 401 });
    const signIn = new URL("/sign-in", request.url);
    signIn.searchParams.set("return", pathname + search);
    return NextResponse.redirect(signIn);
  }
  return withPolicy(request);
}

// Photos ask for the session themselves (lib/route.ts): a body that passes through here is held in memory and cut off
// at 10 MB, and what is passed on may not be kept by the browser.
export const config = {
  matcher: ["/desk/:path*", "/sign-in/:path*", "/api/desk/((?!photos(?:/|$)).*)"],
};

async function hasSession(request: NextRequest): Promise<boolean> {
  const token = request.cookies.get(sessionCookieName())?.value;
  if (!token) return false;
  return Boolean(await decode({ token, secret: env("AUTH_SECRET") }).catch(() => null));
}

/** A Content-Security-Policy with a nonce of this request; Next puts the nonce on its own scripts. */
function withPolicy(request: NextRequest): NextResponse {
  const nonce = crypto.randomUUID();
  const policy = [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${process.env.NODE_ENV === "development" ? " 'unsafe-eval'" : ""}`,
    `style-src 'self' 'nonce-${nonce}'`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' blob: data:",
    "connect-src 'self'",
    // Said apart: else script-src holds for workers too, and its 'strict-dynamic' passes over 'self'.
    "worker-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ");
  const headers = new Headers(request.headers);
  headers.set("x-nonce", nonce);
  headers.set("Content-Security-Policy", policy);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set("Content-Security-Policy", policy);
  response.headers.set("Cache-Control", "private, no-store");
  return response;
}
