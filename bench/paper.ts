import { mkdir, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { chromium } from "@playwright/test";
import { findBrowser } from "@/lib/browser";
import { findFreePort } from "@/scripts/ports";
import { makeTemporaryFolder } from "@/scripts/temporary-folder";
import { installFromDebian } from "@/scripts/test/debian";
import { startNewsroom } from "@/scripts/testing/newsroom";
import { runNginx, startNginx } from "@/scripts/testing/nginx";
import { type Finding, printFindings } from "./findings";
import { serveBareNext } from "./paper/bare-next";
import { type FirstView, firstViews } from "./paper/first-view";
import { requestsPerSecond } from "./paper/load";

/** An article of the demonstration without a photo. */
const ARTICLE = "/2025-08-19/01/5";
/** Most that the first view of an article without photos may transfer, in bytes. */
const MOST_BYTES = 150 * 1024;

/** How quick the paper is: an article's first view beside the same article by hand, and requests per second beside bare servers. */
export async function paper(): Promise<string> {
  await installFromDebian(["wrk"]);
  const folder = await makeTemporaryFolder();
  const port = await findFreePort();
  const cache = await startNginx(await findFreePort(), port);
  const newsroom = await startNewsroom({
    PORT: String(port),
    BANTAI_DATA: path.join(folder, "data"),
    CACHE_DROP_URL: `${cache.url}/-/drop`,
    LOG_LEVEL: "warn",
  });
  const html = await (await fetch(newsroom.url + ARTICLE)).text();
  const bare = await serveBareNext(folder, Buffer.byteLength(html));
  const files = await serveFiles(path.join(folder, "files"), html);
  const byHand = await serveByHand(html);
  const browser = await chromium.launch({
    executablePath: findBrowser(),
    args: ["--disable-background-networking", "--disable-gpu", "--no-sandbox"],
  });
  try {
    const [ours, hand] = await firstViews(browser, [newsroom.url + ARTICLE, byHand.url]);
    const rates = await requestsPerSecond([newsroom.url + ARTICLE, bare.url, cache.url + ARTICLE, files.url]);
    return printFindings("paper", [...ofViews(ours, hand), ...ofRates(rates)]);
  } finally {
    await browser.close();
    byHand.stop();
    await files.stop();
    await bare.stop();
    await newsroom.stop();
    await cache.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

function ofViews(ours?: FirstView, hand?: FirstView): Finding[] {
  if (!ours || !hand) return [];
  return [
    { figure: "largest paint of an article", value: ours.largestPaint, unit: "ms" },
    { figure: "… of the same by hand, one HTML file", value: hand.largestPaint, unit: "ms" },
    { figure: "… the one to the other", value: ours.largestPaint / hand.largestPaint, unit: "×", most: 1.2 },
    { figure: "layout shift", value: ours.shift, unit: "", most: 0 },
    { figure: "blocking", value: ours.blocking, unit: "ms", most: 100 },
    { figure: "first view, in all", value: ours.bytes / 1024, unit: "KB", most: MOST_BYTES / 1024 },
  ];
}

function ofRates([ours = 0, bare = 1, cached = 0, files = 1]: readonly number[]): Finding[] {
  return [
    { figure: "requests a second, an article", value: ours, unit: "" },
    { figure: "… a bare Next page of its size", value: bare, unit: "" },
    { figure: "… the one to the other", value: ours / bare, unit: "×", least: 0.9 },
    { figure: "… behind the nginx that is shipped", value: cached, unit: "" },
    { figure: "… nginx alone, the same bytes", value: files, unit: "" },
    { figure: "… the one to the other", value: cached / files, unit: "×", least: 0.8 },
  ];
}

/** The same bytes as a file that nginx serves. */
async function serveFiles(folder: string, html: string) {
  await mkdir(folder);
  await writeFile(path.join(folder, "index.html"), html);
  await writeFile(path.join(folder, "index.html.gz"), gzipSync(html));
  const port = await findFreePort();
  return runNginx(
    port,
    () =>
      `server { listen 127.0.0.1:${port}; root ${folder}; gzip_static on; location / { index index.html; } }`,
  );
}

/** The same article as somebody would write it by hand: one file, with the little style that it needs. */
async function serveByHand(html: string): Promise<{ url: string; stop(): void }> {
  const article = (/<article class="article".*?<\/article>/s.exec(html)?.[0] ?? "").replace(
    / class="[^"]*"/g,
    "",
  );
  const file = gzipSync(`<!doctype html><html lang="zh-CN"><meta charset="utf-8">
<meta name="viewport" content="width=device-width"><title>东湖夜市</title>
<style>body{max-width:36em;margin:2em auto;padding:0 1em;font:18px/1.9 "PingFang SC","Noto Sans CJK SC",sans-serif}
h1{font:700 1.8em/1.3 "Songti SC","Noto Serif CJK SC",serif}p{text-indent:2em;text-align:justify}</style>${article}</html>`);
  const server = createServer((request, response) => {
    response.statusCode = request.url === "/" ? 200 : 404;
    response.setHeader("Content-Type", "text/html; charset=utf-8");
    response.setHeader("Content-Encoding", "gzip");
    response.end(request.url === "/" ? file : undefined);
  });
  const port = await findFreePort();
  await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
  return { url: `http://127.0.0.1:${port}/`, stop: () => server.close() };
}
