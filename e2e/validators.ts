import { execFile } from "node:child_process";
import { rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import { makeTemporaryFolder } from "../scripts/temporary-folder";

const run = promisify(execFile);

/** What a feed reader makes of a feed. */
export interface ReadFeed {
  /** Whether it had to forgive anything: not well-formed, a wrong type, a wrong coding. */
  bozo: boolean;
  version: string;
  entries: { title: string; id: string; link: string; content: string; published: string }[];
}

const READ_FEED = `
import feedparser, json, sys
feed = feedparser.parse(sys.argv[1])
entries = [{"title": e.title, "id": e.id, "link": e.link, "content": e.content[0].value, "published": e.published} for e in feed.entries]
print(json.dumps({"bozo": bool(feed.bozo), "version": feed.version, "entries": entries}))
`;

/** Runs epubcheck (Debian) over an EPUB; throws with what it found. */
export async function checkEpub(epub: Buffer): Promise<string> {
  const { stdout, stderr } = await withFile("issue.epub", epub, (file) =>
    run("/usr/bin/java", ["-jar", "/usr/share/java/epubcheck.jar", file]),
  );
  return stdout + stderr;
}

/** Reads RSS or Atom with Universal Feed Parser (Debian). */
export async function readFeed(xml: Buffer): Promise<ReadFeed> {
  const { stdout } = await withFile("feed.xml", xml, (file) =>
    run("/usr/bin/python3", ["-c", READ_FEED, file], { maxBuffer: 1 << 26 }),
  );
  return JSON.parse(stdout);
}

/** Checks XML with libxml2, against a schema where one is given; throws with what it found. */
export async function checkXml(xml: Buffer, schema?: string): Promise<void> {
  await withFile("file.xml", xml, (file) =>
    run("/usr/bin/xmllint", ["--nonet", "--noout", ...(schema ? ["--schema", schema] : []), file]),
  );
}

/** The words of a PDF, by poppler. */
export async function textOfPdf(pdf: Buffer): Promise<string> {
  const { stdout } = await withFile("issue.pdf", pdf, (file) =>
    run("/usr/bin/pdftotext", [file, "-"], { maxBuffer: 1 << 26 }),
  );
  return stdout;
}

async function withFile<Made>(
  name: string,
  content: Buffer,
  use: (file: string) => Promise<Made>,
): Promise<Made> {
  const folder = await makeTemporaryFolder();
  try {
    const file = path.join(folder, name);
    await writeFile(file, content);
    return await use(file);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
