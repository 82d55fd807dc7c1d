import type { NextRequest } from "next/server";
import NextAuth from "next-auth";
import { authOptions } from "@/newsroom/user/auth";

// What signing in and out need, and no more. `session` is left out on purpose: asking it would prolong the session.
const KNOWN = new Set(["GET csrf", "GET providers", "POST callback/credentials", "POST signout"]);

async function handle(
  request: NextRequest,
  context: { params: Promise<{ nextauth: string[] }> },
): Promise<Response> {
  const { nextauth } = await context.params;
  if (!KNOWN.has(`${request.method} ${nextauth.join("/")}`)) return new Response(null, { status: 404 });
  return NextAuth(request, context, authOptions());
}

export { handle as GET, handle as POST };
