import type { Browser } from "@playwright/test";
import { quantile } from "../timing";

const ROUNDS = 25;
/** Slow 4G as Lighthouse means it: 1.6 Mbit/s down, 150 ms a round trip. And a phone's processor: a quarter of this one. */
const NETWORK = { offline: false, latency: 150, downloadThroughput: 200 * 1024, uploadThroughput: 94 * 1024 };
const SLOWDOWN = 4;

/** The first view of an address: medians of rounds. Times in milliseconds, `bytes` as they went over the wire. */
export interface FirstView {
  largestPaint: number;
  shift: number;
  blocking: number;
  bytes: number;
}

interface Measured {
  largestPaint: number;
  shift: number;
  blocking: number;
}

/** First views of some addresses on a phone, each time in a browser that has seen nothing, by turns. */
export async function firstViews(browser: Browser, urls: readonly string[]): Promise<FirstView[]> {
  const views: FirstView[][] = urls.map(() => []);
  for (let round = 0; round <= ROUNDS; round += 1)
    for (const [index, url] of urls.entries()) {
      const view = await firstView(browser, url);
      if (round > 0) views[index]?.push(view);
    }
  const median = (of: readonly FirstView[], value: (view: FirstView) => number) =>
    quantile(of.map(value), 0.5);
  return views.map((of) => ({
    largestPaint: median(of, (view) => view.largestPaint),
    shift: Math.max(...of.map((view) => view.shift)),
    blocking: median(of, (view) => view.blocking),
    bytes: median(of, (view) => view.bytes),
  }));
}

async function firstView(browser: Browser, url: string): Promise<FirstView> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, locale: "zh-CN" });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send("Network.enable");
  await session.send("Network.emulateNetworkConditions", NETWORK);
  await session.send("Emulation.setCPUThrottlingRate", { rate: SLOWDOWN });
  let bytes = 0;
  session.on("Network.loadingFinished", ({ encodedDataLength }) => {
    bytes += encodedDataLength;
  });
  await page.addInitScript(watch);
  await page.goto(url, { waitUntil: "networkidle" });
  const measured = await page.evaluate(() => (window as unknown as { measured: Measured }).measured);
  await context.close();
  return { ...measured, bytes };
}

/** Runs in the page before anything else: what the browser says of its painting. No function in it has a name, which tsx would mark. */
function watch(): void {
  const measured: Measured = { largestPaint: 0, shift: 0, blocking: 0 };
  Object.assign(window, { measured });
  for (const type of ["largest-contentful-paint", "layout-shift", "longtask"])
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        if (type === "largest-contentful-paint") measured.largestPaint = entry.startTime;
        if (type === "layout-shift") measured.shift += (entry as PerformanceEntry & { value: number }).value;
        // What a task takes beyond 50 ms keeps a finger waiting.
        if (type === "longtask") measured.blocking += entry.duration - 50;
      }
    }).observe({ type, buffered: true });
}
