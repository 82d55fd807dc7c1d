import { type NextRequest, NextResponse } from "next/server";
import { decode } from "next-auth/jwt";
import { goneScreen } from "@/components/reader/gone-screen";
import { env } from "@/lib/env";
import type { Locale } from "@/lib/locale";
import { sessionCookieName } from "@/lib/session-cookie";
import { findGone } from "@/newsroom/publication/gone";

const ARTICLE = /^(?:\/(en|zh-CN))?\/(\d{4}-\d{2}-\d{2}\/[^/]+\/[^/]+)$/u;

/**
 * Staff routes refuse by default: without a session of ours nothing below is reached. Who may do what is asked there. Of the
 * paper only articles pass through here: one that was withdrawn is gone, which a screen cannot answer.
 */
export async function proxy(request: NextRequest) {
  const { pathname, search } = request.nextUrl;
  const [, locale, article] = ARTICLE.exec(pathname) ?? [];
  if (article) return withoutWithdrawn(article, locale === "en" ? "en" : "zh-CN");
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
  matcher: [
    "/desk/:path*",
    "/sign-in/:path*",
    "/api/desk/((?!photos(?:/|$)).*)",
    "/:date(\\d{4}-\\d{2}-\\d{2})/:page/:article",
    "/:locale(en|zh-CN)/:date(\\d{4}-\\d{2}-\\d{2})/:page/:article",
  ],
};

function withoutWithdrawn(path: string, locale: Locale): NextResponse {
  const gone = findGone(path);
  if (!gone) return NextResponse.next();
  const headers = { "Content-Type": "text/html; charset=utf-8", "Cache-Control": "no-store" };
  return new NextResponse(goneScreen(gone, locale), { status: 410, headers });
}

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
