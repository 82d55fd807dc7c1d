import { refusal } from "@/lib/result";
import { CONTENT_TYPE, versionOfFile } from "@/newsroom/photo/versions";
import { findPublishedPhotoFile } from "@/newsroom/publication/photo-file";

// The address holds the content's hash: what lies there never changes.
const FOR_EVER = "public, max-age=31536000, immutable";

/** A published photo, for everyone. A draft's, and what there is not, are missing alike. */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ sha256: string; file: string }> },
) {
  try {
    const { sha256, file } = await params;
    const version = versionOfFile(file);
    const found = version && (await findPublishedPhotoFile(sha256, version));
    if (!found) return missing();
    const headers = { "Cache-Control": FOR_EVER, ETag: `"${sha256}-${file}"` };
    if (request.headers.get("if-none-match")?.includes(headers.ETag)) {
      await found.stream.cancel();
      return new Response(null, { status: 304, headers });
    }
    return new Response(found.stream, {
      headers: {
        ...headers,
        "Content-Type": CONTENT_TYPE[version.format],
        "Content-Length": String(found.size),
      },
    });
  } catch (error) {
    refusal(error);
    return new Response(null, { status: 500, headers: { "Cache-Control": "no-store" } });
  }
}

function missing() {
  return new Response(null, { status: 404, headers: { "Cache-Control": "no-store" } });
}
