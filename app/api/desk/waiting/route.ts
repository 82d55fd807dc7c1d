import { staffRoute } from "@/lib/route";
import { countWaiting } from "@/newsroom/notice/data";

/** How much waits for who asks. */
export const GET = staffRoute(async (actor) =>
  Response.json({ ok: true, waiting: await countWaiting(actor) }),
);
