import { AppError } from "@/lib/errors";
import { staffRoute } from "@/lib/route";
import { refuseTooLarge } from "@/newsroom/photo/accept";
import { uploadPhoto } from "@/newsroom/photo/mutations";
import { canUploadPhoto } from "@/newsroom/photo/policy";

/** nginx's: the client closed the request. Nobody reads it. */
const CLOSED_BY_CLIENT = 499;

/**
 * Takes one photo in: the file is the body, its name percent-encoded in `X-File-Name`; with `?page=ID` it is brought to
 * that page too. It is read only as far as the limit, and only for those who may.
 */
export const POST = staffRoute(async (actor, request) => {
  if (!canUploadPhoto(actor)) throw new AppError("FORBIDDEN");
  refuseTooLarge(Number(request.headers.get("content-length") ?? 0));
  try {
    const photo = await uploadPhoto(actor, {
      fileName: fileNameOf(request),
      content: request.body ?? [],
      pageId: new URL(request.url).searchParams.get("page"),
      signal: request.signal,
    });
    return Response.json({ ok: true, photo });
  } catch (error) {
    // Cancelled: whatever came of it is no fault of ours, and not for the log.
    if (request.signal.aborted) return new Response(null, { status: CLOSED_BY_CLIENT });
    throw error;
  }
});

function fileNameOf(request: Request): string {
  const name = request.headers.get("x-file-name") ?? "";
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
