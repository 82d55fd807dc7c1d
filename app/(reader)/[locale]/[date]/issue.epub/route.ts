import { writeEpub } from "@/components/reader/formats/epub";
import { env } from "@/lib/env";
import { versionOfFile } from "@/newsroom/photo/versions";
import { getMasthead, listWholePages } from "@/newsroom/publication/data";
import { findPublishedPhotoFile } from "@/newsroom/publication/photo-file";

// Written at the first request and kept until publishing drops it.
export const dynamic = "force-static";
export const generateStaticParams = () => [];

/** The issue as an EPUB 3. */
export async function GET(_request: Request, { params }: { params: Promise<{ date: string }> }) {
  const { date } = await params;
  const pages = await listWholePages(date);
  if (pages.length === 0) return new Response(null, { status: 404 });
  const newspaper = await getMasthead();
  const epub = await writeEpub(pages, { newspaper, site: env("NEXTAUTH_URL") }, readPhoto);
  return new Response(Buffer.from(epub), {
    headers: {
      "Content-Type": "application/epub+zip",
      "Content-Disposition": `attachment; filename="${date}.epub"`,
    },
  });
}

async function readPhoto(url: string): Promise<Uint8Array | null> {
  const [, , sha256 = "", file = ""] = url.split("/");
  const version = versionOfFile(file);
  const found = version && (await findPublishedPhotoFile(sha256, version));
  return found ? new Uint8Array(await new Response(found.stream).arrayBuffer()) : null;
}
