import { parseInput } from "@/lib/action";
import { staffRoute } from "@/lib/route";
import { beat, leave } from "@/newsroom/presence/mutations";
import { beatSchema, leaveSchema } from "@/newsroom/presence/schema";

type Context = { params: Promise<{ page: string }> };

/** A desk's heartbeat. A route and not an action: it must not queue behind the screen's actions, nor redraw it. */
export const POST = staffRoute(async (actor, request, { params }: Context) => {
  const { page: pageId } = await params;
  const body: unknown = await request.json().catch(() => null);
  const input = parseInput(beatSchema, { ...(body instanceof Object && body), pageId });
  return Response.json({ ok: true, ...(await beat(actor, input)) });
});

/** The desk is closed. */
export const DELETE = staffRoute(async (actor, request, { params }: Context) => {
  const { page: pageId } = await params;
  const deskId = new URL(request.url).searchParams.get("desk");
  await leave(actor, parseInput(leaveSchema, { pageId, deskId }));
  return Response.json({ ok: true });
});
