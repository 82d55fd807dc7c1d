import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import type { Locator, Page } from "@playwright/test";
import sharp from "sharp";
import { expect, test } from "./fixtures";
import { makeIssue } from "./new-issue";

const CAPTION = "8月19日，市委书记王相民到四平青年场景电商基地";

test("what is no photo is refused in words and changes nothing; another attempt can follow", async ({
  desk,
}) => {
  const page = await desk.as("editor");
  await openPastedPage(page, { day: "2026-04-03", number: "13002" });
  const dialog = await openPhotos(page, "④");
  await upload(dialog, [
    { name: "文字.jpg", mimeType: "image/jpeg", buffer: Buffer.from("这是一段文字，不是照片。") },
    {
      name: "图形.png",
      mimeType: "image/png",
      buffer: Buffer.from("<svg xmlns='http://www.w3.org/2000/svg'/>"),
    },
  ]);
  const row = (name: string) => dialog.getByRole("listitem").filter({ hasText: name });
  await expect(row("文字.jpg").getByRole("alert")).toHaveText("这个文件不是照片，或者已经损坏，没有上传。");
  await expect(row("图形.png").getByRole("alert")).toContainText("这是 SVG 文件");
  await expect(document(page).locator("figure")).toHaveCount(0);

  await row("文字.jpg").getByRole("button", { name: "从列表中移除 文字.jpg" }).click();
  await expect(row("文字.jpg")).toHaveCount(0);
  await upload(dialog, [
    { name: "座谈会.jpg", mimeType: "image/jpeg", buffer: await picture("#5a3a7a").jpeg().toBuffer() },
  ]);
  await expect(document(page).locator("figure")).toHaveCount(1);

  // The network is gone while it is sent: it stays in the list and is sent again.
  await page.route("**/api/desk/photos?*", (route) => route.abort(), { times: 1 });
  const second = { mimeType: "image/jpeg", buffer: await picture("#7a5a3a").jpeg().toBuffer() };
  await upload(dialog, [{ name: "夜市.jpg", ...second }]);
  await expect(row("夜市.jpg").getByRole("alert")).toBeVisible();
  await row("夜市.jpg").getByRole("button", { name: "重新上传 夜市.jpg" }).click();
  await expect(document(page).locator("figure")).toHaveCount(2);

  // One that is cancelled on its way leaves nothing.
  await page.route("**/api/desk/photos?*", () => undefined);
  await upload(dialog, [
    { name: "渡口.jpg", mimeType: "image/jpeg", buffer: await picture("#3a5a7a").jpeg().toBuffer() },
  ]);
  await row("渡口.jpg").getByRole("button", { name: "取消上传 渡口.jpg" }).click();
  await expect(row("渡口.jpg")).toHaveCount(0);
  await expect(document(page).locator("figure")).toHaveCount(2);
});

test("a visitor cannot have the photo of a draft, by neither of its addresses", async ({ desk, reader }) => {
  const page = await desk.as("editor");
  await openPastedPage(page, { day: "2026-04-04", number: "13003" });
  const buffer = await picture("#7a3a5a").jpeg().toBuffer();
  await upload(await openPhotos(page, "④"), [{ name: "座谈会.jpg", mimeType: "image/jpeg", buffer }]);
  const image = document(page).locator("figure img");
  await expectToBeSeen(image);
  await saved(page);

  const forStaff = (await image.getAttribute("src")) ?? "";
  const forReaders = `/photos/${createHash("sha256").update(buffer).digest("hex")}/480.webp`;
  expect((await page.request.get(forStaff)).headers()["content-type"]).toBe("image/webp");
  expect((await reader.request.get(forStaff)).status()).toBe(401);
  const missing = await reader.request.get(forReaders);
  expect([missing.status(), missing.headers()["cache-control"]]).toEqual([404, "no-store"]);
});

test("the photos of the published issue are everyone's, for a year, and say nothing of where they were taken", async ({
  reader,
}) => {
  const original = await readFile("prisma/seed/photos/bridge.jpg");
  const address = `/photos/${createHash("sha256").update(original).digest("hex")}/960.webp`;
  const answer = await reader.request.get(address);
  expect(answer.status()).toBe(200);
  expect(answer.headers()["cache-control"]).toBe("public, max-age=31536000, immutable");
  const { width, exif, xmp } = await sharp(await answer.body()).metadata();
  expect({ width, exif, xmp }).toEqual({ width: 960, exif: undefined, xmp: undefined });
  const etag = answer.headers().etag ?? "";
  expect((await reader.request.get(address, { headers: { "If-None-Match": etag } })).status()).toBe(304);
  for (const [ending, type] of Object.entries({
    avif: "image/avif",
    webp: "image/webp",
    jpg: "image/jpeg",
  })) {
    const file = await reader.request.get(address.replace("webp", ending));
    expect([file.status(), file.headers()["content-type"]]).toEqual([200, type]);
  }
  expect((await reader.request.get(address.replace("960", "961"))).headers()["cache-control"]).toBe(
    "no-store",
  );
});

interface UploadedFile {
  name: string;
  mimeType: string;
  buffer: Buffer;
}

/** A picture narrower than the desk asks for, with grain, so that each is a file of its own. */
function picture(background: string) {
  const noise = { type: "gaussian" as const, mean: 128, sigma: 12 };
  const grain = { create: { width: 640, height: 420, channels: 3 as const, background, noise } };
  return sharp({ create: { width: 640, height: 420, channels: 3, background } }).composite([
    { input: grain, blend: "soft-light" },
  ]);
}

/** An issue of its own with page 01, pasted from the real text. */
async function openPastedPage(page: Page, { day, number }: { day: string; number: string }) {
  await makeIssue(page, { day, number });
  await page.getByRole("link", { name: "粘贴新版面" }).first().click();
  await expect(page.getByRole("heading", { level: 1, name: "粘贴新版面" })).toBeVisible();
  await page.getByLabel("版名").fill("要闻");
  const text = await readFile("engine/fixtures/siping-2025-08-20-01/source.txt", "utf8");
  await page.getByLabel("版面文字").fill(text);
  await page.getByRole("button", { name: "粘贴并分稿" }).click();
  await expect(document(page)).toContainText(CAPTION);
}

function document(page: Page): Locator {
  return page.getByRole("textbox", { name: "版面文稿" });
}

async function openPhotos(page: Page, article: string): Promise<Locator> {
  await page
    .getByRole("button", { name: new RegExp(`^(给 ${article} 加照片|图 \\d+：${article} 的照片)`) })
    .first()
    .click();
  return page.getByRole("dialog");
}

async function upload(dialog: Locator, files: UploadedFile[]) {
  await dialog.locator("input[type=file]").setInputFiles(files);
}

/** The file behind an image was fetched and could be drawn. */
async function expectToBeSeen(image: Locator) {
  await expect.poll(() => image.evaluate((seen: HTMLImageElement) => seen.naturalWidth)).toBeGreaterThan(0);
}

async function saved(page: Page) {
  await expect(page.getByText(/^已保存/).first()).toBeVisible();
}
