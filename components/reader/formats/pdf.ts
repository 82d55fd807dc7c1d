import { chromium } from "playwright-core";
import { findBrowser } from "@/lib/browser";
import { ownAddress } from "@/lib/own-request";

/** Root may not use Chromium's sandbox. */
const asRoot = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
/** One after the other: a browser takes memory. */
let printing: Promise<unknown> = Promise.resolve();

/** A screen of this server as a PDF, from the print style, on A4. Null where there is no browser. @param path "/2025-08-20/text" */
export async function printPdf(path: string): Promise<Uint8Array | null> {
  const executablePath = findBrowser();
  if (!executablePath) return null;
  const printed = printing.then(() => print(executablePath, path));
  printing = printed.catch(() => {});
  return printed;
}

async function print(executablePath: string, path: string): Promise<Uint8Array> {
  const browser = await chromium.launch({
    executablePath,
    args: ["--disable-background-networking", "--disable-gpu", ...asRoot],
  });
  try {
    const page = await browser.newPage({ locale: "zh-CN", timezoneId: "Asia/Shanghai" });
    await page.goto(ownAddress(path), { waitUntil: "load" });
    // Photos further down wait for their turn on the screen; on paper there is none.
    await page.evaluate(() =>
      Promise.all(
        [...document.images].map((image) => {
          image.loading = "eager";
          return image.decode().catch(() => {});
        }),
      ),
    );
    return await page.pdf({ format: "A4", preferCSSPageSize: true, tagged: true, outline: true });
  } finally {
    await browser.close();
  }
}
