import { refusal } from "@/lib/result";
import { widthOfFile } from "@/newsroom/photo/versions";
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
    const width = widthOfFile(file);
    const found = width && (await findPublishedPhotoFile(sha256, width));
    if (!found) return missing();
    const headers = { "Cache-Control": FOR_EVER, ETag: `"${sha256}-${width}"` };
    if (request.headers.get("if-none-match")?.includes(headers.ETag)) {
      return new Response(null, { status: 304, headers });
    }
    return new Response(found.stream, {
      headers: { ...headers, "Content-Type": "image/webp", "Content-Length": String(found.size) },
    });
  } catch (error) {
    refusal(error);
    return new Response(null, { status: 500, headers: { "Cache-Control": "no-store" } });
  }
}

function missing() {
  return new Response(null, { status: 404, headers: { "Cache-Control": "no-store" } });
}
