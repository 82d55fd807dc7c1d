import { AppError } from "@/lib/errors";
import { staffRoute } from "@/lib/route";
import { getPhotoFile } from "@/newsroom/photo/data";
import { CONTENT_TYPE, versionOfFile } from "@/newsroom/photo/versions";

/** Any photo, in the version that fits the width, for staff. What an address names never changes. */
export const GET = staffRoute<{ params: Promise<{ photo: string; file: string }> }>(
  async (actor, request, { params }) => {
    const { photo, file } = await params;
    const version = versionOfFile(file);
    if (!version) throw new AppError("NOT_FOUND");
    const { size, stream } = await getPhotoFile(actor, photo, version);
    const headers = {
      // In this browser only, and not long: who is signed out on a shared machine takes it along.
      "Cache-Control": "private, max-age=3600",
      ETag: `"${photo}-${file}"`,
      Vary: "Cookie",
    };
    if (request.headers.get("if-none-match")?.includes(headers.ETag)) {
      await stream.cancel();
      return new Response(null, { status: 304, headers });
    }
    return new Response(stream, {
      headers: {
        ...headers,
        "Content-Type": CONTENT_TYPE[version.format],
        "Content-Length": String(size),
      },
    });
  },
);
