import { createHash } from "node:crypto";
import { strToU8, type Zippable, zipSync } from "fflate";
import { longDate } from "@/lib/calendar";
import type { WholePublishedPage } from "@/newsroom/publication/types";
import type { Newspaper } from "../masthead";
import { escaped } from "../plain-screen";
import { articleHtml } from "./article-html";
import { listedArticle } from "./listed-article";

const STYLE = `body { line-height: 1.8; }
h1 { font-size: 1.2em; border-bottom: 1px solid; }
h2 { font-size: 1.4em; line-height: 1.4; margin-top: 2em; }
h3 { font-size: 1em; }
p { text-indent: 2em; margin: 0.3em 0; text-align: justify; }
figure { margin: 1em 0; }
img { max-width: 100%; height: auto; }
figcaption { font-size: 0.85em; }
`;
const CONTAINER = `<?xml version="1.0" encoding="UTF-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles><rootfile full-path="issue/package.opf" media-type="application/oebps-package+xml"/></rootfiles>
</container>
`;

/**
 * An issue as an EPUB 3: a chapter for each page, its articles and photos in it, and a table of contents by page.
 *
 * @param pages one at least
 * @param site the paper's address
 * @param readPhoto the file at a photo's address; null leaves the picture out
 */
export async function writeEpub(
  pages: readonly WholePublishedPage[],
  { newspaper, site }: { newspaper: Newspaper; site: string },
  readPhoto: (url: string) => Promise<Uint8Array | null>,
): Promise<Uint8Array> {
  const first = pages[0]?.page;
  if (!first) throw new Error("An issue has a page at least");
  const photos = await readPhotos(pages, readPhoto);
  const title = `${newspaper.name} ${longDate(first.day, "zh-CN")} 第${first.issueNumber}期`;
  const files: Zippable = {
    // First and uncompressed: what it is can be told by its beginning (OCF 3.3).
    mimetype: [strToU8("application/epub+zip"), { level: 0 }],
    "META-INF/container.xml": strToU8(CONTAINER),
    "issue/package.opf": strToU8(
      packageFile({ pages, photos, title, newspaper, id: new URL(`/${first.day}`, site).href }),
    ),
    "issue/contents.xhtml": strToU8(contentsFile(pages, title)),
    "issue/style.css": strToU8(STYLE),
  };
  for (const { page, articles } of pages)
    files[`issue/${chapterOf(page)}`] = strToU8(
      xhtml(
        nameOf(page),
        [
          `<h1>${escaped(nameOf(page))}</h1>`,
          ...articles.map(
            (whole) =>
              `<section id="${anchorOf(whole.article.path)}">\n<h2>${escaped(listedArticle(whole, page).title)}</h2>\n${articleHtml(whole, (url) => photos.get(url)?.name ?? null)}\n</section>`,
          ),
        ].join("\n"),
      ),
    );
  for (const { name, file } of photos.values()) files[`issue/${name}`] = [file, { level: 0 }];
  return zipSync(files);
}

type Photos = ReadonlyMap<string, { name: string; file: Uint8Array }>;

async function readPhotos(
  pages: readonly WholePublishedPage[],
  readPhoto: (url: string) => Promise<Uint8Array | null>,
): Promise<Photos> {
  const urls = new Set<string>();
  for (const { articles } of pages)
    for (const whole of articles)
      articleHtml(whole, (url) => {
        urls.add(url);
        return null;
      });
  const read = await Promise.all([...urls].map(async (url) => ({ url, file: await readPhoto(url) })));
  return new Map(
    read.flatMap(({ url, file }) => {
      const name = `${createHash("sha256").update(url).digest("hex").slice(0, 16)}.jpg`;
      return file ? [[url, { name, file }] as const] : [];
    }),
  );
}

function packageFile({
  pages,
  photos,
  title,
  newspaper,
  id,
}: {
  pages: readonly WholePublishedPage[];
  photos: Photos;
  title: string;
  newspaper: Newspaper;
  id: string;
}): string {
  const modified = pages[0]?.page.publishedAt.toISOString().replace(/\.\d+Z$/, "Z") ?? "";
  const chapters = pages.map(({ page }) => chapterOf(page));
  const items = [
    '<item id="contents" href="contents.xhtml" media-type="application/xhtml+xml" properties="nav"/>',
    '<item id="style" href="style.css" media-type="text/css"/>',
    ...chapters.map(
      (file, index) => `<item id="page-${index + 1}" href="${file}" media-type="application/xhtml+xml"/>`,
    ),
    ...[...photos.values()].map(
      ({ name }) => `<item id="photo-${name.slice(0, -4)}" href="${name}" media-type="image/jpeg"/>`,
    ),
  ];
  return `<?xml version="1.0" encoding="UTF-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="zh-CN">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:identifier id="id">${escaped(id)}</dc:identifier>
<dc:title>${escaped(title)}</dc:title>
<dc:language>zh-CN</dc:language>
<dc:publisher>${escaped(newspaper.organiser || newspaper.name)}</dc:publisher>
<dc:date>${pages[0]?.page.day ?? ""}</dc:date>
<meta property="dcterms:modified">${modified}</meta>
</metadata>
<manifest>
${items.join("\n")}
</manifest>
<spine>
${chapters.map((_, index) => `<itemref idref="page-${index + 1}"/>`).join("\n")}
</spine>
</package>
`;
}

function contentsFile(pages: readonly WholePublishedPage[], title: string): string {
  const entries = pages.map(({ page, articles }) => {
    const inside = articles
      .map(
        (whole) =>
          `<li><a href="${chapterOf(page)}#${anchorOf(whole.article.path)}">${escaped(listedArticle(whole, page).title)}</a></li>`,
      )
      .join("\n");
    const list = inside === "" ? "" : `\n<ol>\n${inside}\n</ol>\n`;
    return `<li><a href="${chapterOf(page)}">${escaped(nameOf(page))}</a>${list}</li>`;
  });
  return xhtml(
    title,
    `<nav epub:type="toc" id="toc">\n<h1>${escaped(title)}</h1>\n<ol>\n${entries.join("\n")}\n</ol>\n</nav>`,
  );
}

function xhtml(title: string, body: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="zh-CN" xml:lang="zh-CN">
<head><title>${escaped(title)}</title><link rel="stylesheet" href="style.css"/></head>
<body>
${body}
</body>
</html>
`;
}

const nameOf = ({ number, name }: WholePublishedPage["page"]) => `第${number}版：${name}`;
const chapterOf = ({ number }: WholePublishedPage["page"]) => `page-${encodeURIComponent(number)}.xhtml`;
/** An id does not begin with a digit: "2025-08-20/01/3" → "a-2025-08-20-01-3". */
const anchorOf = (path: string) => `a-${path.replace(/[^\w-]/g, "-")}`;
