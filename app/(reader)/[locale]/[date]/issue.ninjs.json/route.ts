import { listArticlesOf } from "@/components/reader/formats/collect";
import { ninjsIssue } from "@/components/reader/formats/ninjs";
import { env } from "@/lib/env";
import { getMasthead } from "@/newsroom/publication/data";

// Written at the first request and kept until publishing drops it.
export const dynamic = "force-static";
export const generateStaticParams = () => [];

/** The issue as IPTC ninjs, for other newsrooms' systems. */
export async function GET(_request: Request, { params }: { params: Promise<{ date: string }> }) {
  const { date } = await params;
  const [newspaper, articles] = await Promise.all([getMasthead(), listArticlesOf(date)]);
  const issue = ninjsIssue(articles, { newspaper, site: env("NEXTAUTH_URL") });
  return issue ? Response.json(issue) : new Response(null, { status: 404 });
}
