import { parseInput } from "@/lib/action";
import { AppError } from "@/lib/errors";
import { staffRoute } from "@/lib/route";
import { keepDisplacedWords } from "@/newsroom/presence/mutations";
import { displacedSchema } from "@/newsroom/presence/schema";

/** Bytes: an article of 1 MB with the spans of each block. */
const MAX_BODY = 16 * 1024 * 1024;

/** Keeps what was typed in an article that somebody else has taken over. */
export const POST = staffRoute(async (actor, request, { params }: { params: Promise<{ page: string }> }) => {
  const { page: pageId } = await params;
  if (Number(request.headers.get("content-length")) > MAX_BODY)
    throw new AppError("TEXT_TOO_LARGE", { limit: "16 MB" });
  const body: unknown = await request.json().catch(() => null);
  await keepDisplacedWords(
    actor,
    parseInput(displacedSchema, { ...(body instanceof Object && body), pageId }),
  );
  return Response.json({ ok: true });
});
