import { AppError } from "@/lib/errors";
import { staffRoute } from "@/lib/route";
import { getPhotoFile } from "@/newsroom/photo/data";
import { widthOfFile } from "@/newsroom/photo/versions";

/** Any photo, in the version that fits the width, for staff. */
export const GET = staffRoute<{ params: Promise<{ photo: string; file: string }> }>(
  async (actor, _request, { params }) => {
    const { photo, file } = await params;
    const width = widthOfFile(file);
    if (!width) throw new AppError("NOT_FOUND");
    const { size, stream } = await getPhotoFile(actor, photo, width);
    return new Response(stream, {
      headers: {
        "Content-Type": "image/webp",
        "Content-Length": String(size),
        // In this browser only, and not long: who is signed out on a shared machine takes it along.
        "Cache-Control": "private, max-age=3600",
        Vary: "Cookie",
      },
    });
  },
);
