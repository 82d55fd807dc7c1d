import { renderSVG } from "uqr";
import { env } from "@/lib/env";
import { findPublishedArticle } from "@/newsroom/publication/data";

// Drawn at the first request and kept until publishing drops it.
export const dynamic = "force-static";
export const generateStaticParams = () => [];

/** An article's permanent link as a QR code. */
export async function GET(
  _request: Request,
  { params }: { params: Promise<{ date: string; page: string; article: string }> },
) {
  const { date, page, article } = await params;
  const path = `${date}/${page}/${article}`;
  if (!(await findPublishedArticle(path))) return new Response(null, { status: 404 });
  const svg = renderSVG(new URL(`/${path}`, env("NEXTAUTH_URL")).href, { border: 2 });
  return new Response(svg, { headers: { "Content-Type": "image/svg+xml; charset=utf-8" } });
}
