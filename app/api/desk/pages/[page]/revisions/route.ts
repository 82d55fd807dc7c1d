import { parseInput } from "@/lib/action";
import { staffRoute } from "@/lib/route";
import { listRevisions } from "@/newsroom/revision/data";
import { listRevisionsSchema } from "@/newsroom/revision/schema";

/** A stretch of a page's revisions, newest first: `?before=` a number, `?limit=` at most 50. A route, to be read while saving goes on. */
export const GET = staffRoute(async (actor, request, { params }: { params: Promise<{ page: string }> }) => {
  const { page } = await params;
  const wanted = parseInput(listRevisionsSchema, Object.fromEntries(new URL(request.url).searchParams));
  return Response.json(
    { ok: true, ...(await listRevisions(actor, page, wanted)) },
    { headers: { "Cache-Control": "no-store" } },
  );
});
