import { parseInput } from "@/lib/action";
import { AppError } from "@/lib/errors";
import { staffRoute } from "@/lib/route";
import { getPageOfOthers } from "@/newsroom/page/data";
import { savePage } from "@/newsroom/page/mutations";
import { savePageSchema } from "@/newsroom/page/schema";

/** Bytes: a page of 1 MB with the spans of each block. */
const MAX_BODY = 16 * 1024 * 1024;

/** The page as it stands, for a desk that is behind. */
export const GET = staffRoute(async (actor, _request, { params }: { params: Promise<{ page: string }> }) => {
  const { page: pageId } = await params;
  const standing = await getPageOfOthers(actor, pageId);
  return Response.json({ ok: true, ...standing }, { headers: { "Cache-Control": "no-store" } });
});

/** Saves a page. A route and not an action: saves must not queue behind the screen's other actions, nor redraw it. */
export const PUT = staffRoute(async (actor, request, { params }: { params: Promise<{ page: string }> }) => {
  const { page: pageId } = await params;
  if (Number(request.headers.get("content-length")) > MAX_BODY)
    throw new AppError("TEXT_TOO_LARGE", { limit: "16 MB" });
  const body: unknown = await request.json().catch(() => null);
  const save = parseInput(savePageSchema, { ...(body instanceof Object && body), pageId });
  const answer = await savePage(actor, save);
  if (answer.ok) return Response.json(answer);
  return Response.json({ ...answer, code: "CONFLICT", details: {} }, { status: 409 });
});
