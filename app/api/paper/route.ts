import { dropPaper } from "@/lib/drop-paper";
import { isOwnRequest } from "@/lib/own-request";

/** For the server itself: drops the readers' screens that it has rendered. To everybody else it is not there. */
export async function POST(request: Request): Promise<Response> {
  if (!isOwnRequest(request)) return new Response(null, { status: 404 });
  dropPaper();
  return new Response(null, { status: 204 });
}
