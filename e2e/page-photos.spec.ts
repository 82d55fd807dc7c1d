import { readFile } from "node:fs/promises";
import path from "node:path";
import { AxeBuilder } from "@axe-core/playwright";
import type { Locator, Page } from "@playwright/test";
import sharp from "sharp";
import { expect, test } from "./fixtures";
import { PageOnDesk } from "./page-on-desk";

const PHOTOS = path.join(import.meta.dirname, "photos");

test("photos come to the page, are matched with its captions, and are cropped, described and ordered", async ({
  desk,
}) => {
  const screen = await desk.as("editor");
  await PageOnDesk.openPaste(screen);
  const page = await PageOnDesk.pasteHere(screen, await readFile(path.join(PHOTOS, "page.txt"), "utf8"));
  const tab = screen.getByRole("tab", { name: /^图片/ });
  const panel = screen.getByRole("region", { name: "本版的图片" });
  const loose = panel.getByRole("region", { name: "散图" });
  const figures = page.document.locator("figure");
  const credits = page.document.locator("[data-role=credit]");

  await test.step("two captions lack their photos; two photos are dropped beside the articles", async () => {
    await expect(tab).toHaveText("图片 2");
    await drop(screen.locator(".page-document"), [
      await photoFile("market.jpg", "DSC_0123.jpg"),
      await photoFile("lake.jpg", "DSC_0124.jpg"),
    ]);
    await expect(loose.getByText("建议：", { exact: false })).toHaveCount(2);
    await expect(loose.getByRole("listitem").filter({ hasText: "DSC_0124.jpg" })).toContainText(
      /建议：① 图片说明“图为市民在南湖新步道上.*图片说明相合、摄影者相同 0\.\d\d/,
    );
    await expect(tab).toHaveText("图片 4");
    await expectAccessible(screen);
  });

  await test.step("all proposals are taken at once, and undone at once", async () => {
    await loose.getByRole("button", { name: "全部采用（2）" }).click();
    await expect(figures).toHaveCount(2);
    await expect(figures.nth(0)).toContainText("市民在南湖新步道上散步");
    await expect(credits).toHaveText([/林知遥 摄/, /陈屿 摄/]);
    await expect(tab).toHaveText("图片 0");
    await screen.keyboard.press("Control+z");
    await expect(figures).toHaveCount(0);
    await expect(credits).toHaveCount(1);
    await screen.keyboard.press("Control+Shift+z");
    await expect(figures).toHaveCount(2);
  });

  await test.step("a photo that is pasted where one writes hangs on that article", async () => {
    await page.cursorAt(page.paragraph("市场设有公平秤"));
    await paste(page.document, await plainPicture());
    const dialog = screen.getByRole("dialog", { name: "② 的照片" });
    await expect(photosIn(dialog)).toHaveCount(2);
    const caption = photosIn(dialog).first().getByLabel("图片说明");
    await expect(caption).toHaveValue("");
    await caption.fill("市场开业当天的人流。");
  });

  const dialog = screen.getByRole("dialog", { name: "② 的照片" });
  const entry = (words: string) => photosIn(dialog).filter({ has: screen.getByText(words, { exact: true }) });
  const stall = entry("图为摊主在城西菜市场摆放新到的蔬菜。");

  await test.step("the photo is described, cropped by keys, made to lead and moved before the other", async () => {
    const square = stall.locator("[data-shape='1:1']");
    await expect(stall).toContainText("600 × 900");
    await expect(square).toHaveCSS("object-position", "50% 50%");
    const focus = stall.getByRole("slider", { name: /的裁切点$/ });
    await focus.focus();
    for (const key of ["Shift+ArrowUp", "Shift+ArrowUp", "ArrowUp", "ArrowRight"]) await focus.press(key);
    await expect(focus).toHaveAttribute("aria-valuetext", "左起 51%，上起 29%");
    await expect(square).toHaveCSS("object-position", "50% 0%");
    const alt = stall.getByLabel("替代文字");
    await expect(alt).toHaveAttribute("placeholder", "图为摊主在城西菜市场摆放新到的蔬菜。");
    await alt.fill("摊主弯腰把青菜码在摊位上");
    await stall.getByRole("radio", { name: "题图" }).check();
    await stall.getByRole("button", { name: "第 2 张上移" }).click();
    await expect(photosIn(dialog).first()).toContainText("第 1 张");
    await expect(stall).toContainText("第 1 张");
    await expectAccessible(screen);
  });

  await test.step("what was done undoes step by step, and the rest is there after a reload", async () => {
    await dialog.getByRole("button", { name: "撤消" }).click();
    await expect(stall).toContainText("第 2 张");
    await dialog.getByRole("button", { name: "完成" }).click();
    await page.saved();
    await page.reload();
    await expect(figures).toHaveCount(3);
    await screen.getByRole("button", { name: "图 2：② 的照片" }).click();
    await expect(stall).toContainText("第 2 张");
    await expect(stall.getByRole("radio", { name: "题图" })).toBeChecked();
    await expect(stall.getByLabel("替代文字")).toHaveValue("摊主弯腰把青菜码在摊位上");
    await expect(stall.getByRole("slider")).toHaveAttribute("aria-valuetext", "左起 51%，上起 29%");
    await expect(figures.filter({ hasText: "人流" })).toHaveCount(1);
  });

  await test.step("a photo that is taken off is loose, and hangs again by mouse or by keys, or is taken away", async () => {
    await stall.getByRole("button", { name: "取下第 2 张" }).click();
    await expect(photosIn(dialog)).toHaveCount(1);
    await dialog.getByRole("button", { name: "完成" }).click();
    await screen.getByRole("tab", { name: /^图片/ }).click();
    await loose.getByRole("button", { name: "不用 DSC_0123.jpg 的建议" }).click();
    await expect(loose.getByText("建议：", { exact: false })).toHaveCount(0);
    await loose.getByText("DSC_0123.jpg").dragTo(panel.getByText("缺图"));
    await expect(loose).toHaveCount(0);
    await screen.keyboard.press("Control+z");
    await loose.getByRole("button", { name: "把 DSC_0123.jpg 挂到…" }).press("Enter");
    await screen.getByRole("menuitem", { name: /^① 换下/ }).press("Enter");
    await expect(loose.getByText("DSC_0124.jpg")).toBeVisible();
    await loose.getByRole("button", { name: "从本版拿走 DSC_0124.jpg" }).click();
    await expect(loose).toHaveCount(0);
    await expect(tab).toHaveText("图片 1");
  });

  await test.step("and comes back from the library", async () => {
    await screen.getByRole("button", { name: "给 ② 加照片" }).click();
    await dialog.getByRole("button", { name: "从图库选" }).click();
    const library = screen.getByRole("dialog", { name: "从图库选照片" });
    await library.getByLabel("说明、摄影者、地点里的字").fill("南湖 林知遥");
    await library.getByRole("button", { name: "查找" }).click();
    await library.getByRole("button", { name: /南湖/ }).first().click();
    await expect(stall.getByLabel("摄影", { exact: true })).toHaveValue("陈屿 摄");
    await expect(tab).toHaveText("图片 0");
  });
});

interface PhotoFile {
  name: string;
  type: string;
  base64: string;
}

async function photoFile(file: string, name: string): Promise<PhotoFile> {
  return { name, type: "image/jpeg", base64: await readFile(path.join(PHOTOS, file), "base64") };
}

/** A picture that says nothing of itself, as it comes from the screen. */
async function plainPicture(): Promise<PhotoFile> {
  const create = { width: 640, height: 420, channels: 3 as const, background: "#3a5a7a" };
  const bytes = await sharp({ create }).png().toBuffer();
  return { name: "image.png", type: "image/png", base64: bytes.toString("base64") };
}

/** The photos of an open dialog, each with its fields. */
const photosIn = (dialog: Locator) => dialog.getByRole("list", { name: "已配的照片" }).locator("> li");

/** Drops files from the desktop at the lower end of an element, beside what lies in it. */
async function drop(target: Locator, files: PhotoFile[]): Promise<void> {
  const dataTransfer = await dataTransferOf(target.page(), files);
  for (const event of ["dragover", "drop"]) await target.dispatchEvent(event, { dataTransfer });
}

async function paste(target: Locator, file: PhotoFile): Promise<void> {
  const clipboardData = await dataTransferOf(target.page(), [file]);
  await target.evaluate((element, data) => {
    const options = { clipboardData: data, bubbles: true, cancelable: true };
    element.dispatchEvent(new ClipboardEvent("paste", options));
  }, clipboardData);
}

function dataTransferOf(page: Page, files: PhotoFile[]) {
  return page.evaluateHandle((given) => {
    const transfer = new DataTransfer();
    for (const { name, type, base64 } of given) {
      const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
      transfer.items.add(new File([bytes], name, { type }));
    }
    return transfer;
  }, files);
}

async function expectAccessible(screen: Page): Promise<void> {
  for (const colorScheme of ["dark", "light"] as const) {
    // Without motion: a colour on its way from one scheme to the other is none of either.
    await screen.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    const { violations } = await new AxeBuilder({ page: screen }).analyze();
    expect(violations, colorScheme).toEqual([]);
  }
}
