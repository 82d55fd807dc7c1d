import { parseInput } from "@/lib/action";
import { staffRoute } from "@/lib/route";
import { getRevision } from "@/newsroom/revision/data";
import { revisionNumberSchema } from "@/newsroom/revision/schema";

type Context = { params: Promise<{ page: string; number: string }> };

/** The whole page as it stood after one save. */
export const GET = staffRoute(async (actor, _request, { params }: Context) => {
  const { page, number } = await params;
  const wanted = parseInput(revisionNumberSchema, { number });
  return Response.json(
    { ok: true, revision: await getRevision(actor, page, wanted.number) },
    { headers: { "Cache-Control": "no-store" } },
  );
});
