import { parseInput } from "@/lib/action";
import { staffRoute } from "@/lib/route";
import { takeOver } from "@/newsroom/presence/mutations";
import { takeOverSchema } from "@/newsroom/presence/schema";

/** Takes an article over from whoever writes on it. */
export const PUT = staffRoute(async (actor, request, { params }: { params: Promise<{ page: string }> }) => {
  const { page: pageId } = await params;
  const body: unknown = await request.json().catch(() => null);
  const input = parseInput(takeOverSchema, { ...(body instanceof Object && body), pageId });
  return Response.json({ ok: true, ...(await takeOver(actor, input)) });
});
