import AxeBuilder from "@axe-core/playwright";
import type { Locator, Page } from "@playwright/test";
import { expect, test } from "./fixtures";
import { PageOnDesk } from "./page-on-desk";

/** Pixels that a thumb needs. */
const THUMB = 44;
const REASON = "第三篇的图片说明少了摄影者";

test("on a phone the chief editor reads a page and returns it; the editor reads why; then it is approved", async ({
  desk,
}) => {
  test.setTimeout(120_000);
  const page = await PageOnDesk.paste(await desk.as("editor"));
  const { pathname } = new URL(page.screen.url());
  await submit(page);

  const chief = await desk.onPhone("chief");
  await chief.getByRole("link", { name: /^审读/ }).tap();
  await chief.locator(`a[href="${pathname}/review"]`).tap();
  await expect(chief.getByRole("heading", { name: /第十五届中国-东北亚博览会/ })).toBeVisible();
  await expectToFit(chief);
  await expectUnderThumb(chief.getByRole("button", { name: "签发", exact: true }));
  const giveBack = chief.getByRole("button", { name: "退回…" });
  await expectUnderThumb(giveBack);
  await giveBack.tap();
  const dialog = chief.getByRole("dialog", { name: "退回版面" });
  await dialog.getByRole("button", { name: "退回" }).tap();
  await expect(dialog, "not without a reason").toBeVisible();
  await dialog.getByLabel("退回理由").fill(REASON);
  await expectToFit(chief);
  await dialog.getByRole("button", { name: "退回" }).tap();
  await expect(chief.getByText(`已退回：${REASON}`)).toBeVisible();
  await expect(chief.getByRole("button", { name: "签发", exact: true })).toHaveCount(0);

  const editor = await desk.onPhone("editor");
  await editor.goto(pathname);
  await expect(editor.getByText("拆稿、改稿要对照原文，请用大一些的屏幕")).toBeVisible();
  await expect(editor.getByRole("alert").filter({ hasText: REASON })).toBeVisible();
  await expect(editor.getByText("铁东区聚焦产业优势")).toHaveCount(1);
  await expect(editor.getByRole("textbox"), "nothing can be typed").toHaveCount(0);
  await expectUnderThumb(editor.getByRole("link", { name: "审读稿样" }));
  await expectToFit(editor);
  await editor.getByRole("link", { name: "审读稿样" }).tap();
  await expect(editor.getByText(`已退回：${REASON}`)).toBeVisible();
  await expect(editor.getByRole("button", { name: "签发", exact: true })).toHaveCount(0);

  await page.reload();
  await page.screen.keyboard.press("Control+Enter");
  await expect(page.screen.getByRole("button", { name: "收回修改" })).toBeVisible();
  await chief.goto(pathname);
  const decide = chief.getByRole("link", { name: "去审读这一版" });
  await expectUnderThumb(decide);
  await decide.tap();
  await chief.getByRole("button", { name: "签发", exact: true }).tap();
  await expect(chief.getByRole("link", { name: "回到本期" })).toBeVisible();
  await expect(chief.getByRole("button", { name: "撤销签发并退回…" })).toBeVisible();
  await expectToFit(chief);
});

/** Gives each article what it lacks and hands the page to review, at a desk. */
async function submit(page: PageOnDesk): Promise<void> {
  const { screen } = page;
  await screen.getByRole("button", { name: "点此补标题" }).click();
  await screen.keyboard.type("红开区推动高质量发展");
  for (const number of ["①", "②", "③", "④"]) {
    await page.outline.getByRole("combobox", { name: `${number} 的栏目` }).selectOption({ label: "要闻" });
  }
  await page.saved();
  await screen.keyboard.press("Control+Enter");
  await expect(screen.getByRole("button", { name: "收回修改" })).toBeVisible();
}

/** In the lower third of the screen, above the rail, and large enough. */
async function expectUnderThumb(target: Locator): Promise<void> {
  await expect(target).toBeInViewport({ ratio: 1 });
  const box = await target.boundingBox();
  const rail = await target.page().getByRole("navigation", { name: "采编导航" }).boundingBox();
  expect(box?.height).toBeGreaterThanOrEqual(THUMB);
  expect(box?.y).toBeGreaterThan((844 * 2) / 3);
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(rail?.y ?? 0);
}

/** Nothing leads out of the screen sideways, and axe finds nothing. */
async function expectToFit(screen: Page): Promise<void> {
  expect(await screen.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  const { violations } = await new AxeBuilder({ page: screen }).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html.slice(0, 200))])).toEqual([]);
}
