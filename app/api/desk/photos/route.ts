import { AppError } from "@/lib/errors";
import { staffRoute } from "@/lib/route";
import { refuseTooLarge } from "@/newsroom/photo/make-versions";
import { uploadPhoto } from "@/newsroom/photo/mutations";
import { canUploadPhoto } from "@/newsroom/photo/policy";

/**
 * Takes one photo in: the file is the body, its name percent-encoded in `X-File-Name`. It is read only as far as the
 * limit, and only for those who may.
 */
export const POST = staffRoute(async (actor, request) => {
  if (!canUploadPhoto(actor)) throw new AppError("FORBIDDEN");
  refuseTooLarge(Number(request.headers.get("content-length") ?? 0));
  const bytes = await readBody(request);
  const photo = await uploadPhoto(actor, { fileName: fileNameOf(request), bytes });
  return Response.json({ ok: true, photo });
});

async function readBody(request: Request): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  // Leaving the loop by the refusal cancels the stream.
  for await (const chunk of request.body ?? []) {
    length += chunk.byteLength;
    refuseTooLarge(length);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, length);
}

function fileNameOf(request: Request): string {
  const name = request.headers.get("x-file-name") ?? "";
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
