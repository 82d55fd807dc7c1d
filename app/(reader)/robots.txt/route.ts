import { env } from "@/lib/env";

// The paper's address is known where it runs, not where it is built.
export const dynamic = "force-dynamic";

/** Search engines read the paper, and nothing of the desk. */
export function GET() {
  const lines = [
    "User-agent: *",
    "Disallow: /desk",
    "Disallow: /sign-in",
    "Disallow: /api",
    "Disallow: /search",
    "Disallow: /en/search",
    "",
    `Sitemap: ${new URL("/sitemap.xml", env("NEXTAUTH_URL")).href}`,
    "",
  ];
  return new Response(lines.join("\n"), { headers: { "Content-Type": "text/plain; charset=utf-8" } });
}
