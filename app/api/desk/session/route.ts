import { staffRoute } from "@/lib/route";

/** Whether the session still stands: 401 if not. A screen asks when an action came back without an answer. */
export const GET = staffRoute(async () => Response.json({ ok: true }));
