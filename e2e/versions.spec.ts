import AxeBuilder from "@axe-core/playwright";
import type { Locator } from "@playwright/test";
import { expect, test } from "./fixtures";
import { PageOnDesk } from "./page-on-desk";

/** The dialog 版本 over a page. */
class VersionsOnDesk {
  readonly dialog: Locator;
  readonly comparison: Locator;

  constructor(page: PageOnDesk) {
    this.dialog = page.screen.getByRole("dialog", { name: "版本" });
    this.comparison = this.dialog.getByRole("region", { name: "对照结果" });
  }

  static async open(page: PageOnDesk): Promise<VersionsOnDesk> {
    await page.screen.keyboard.press("Control+Shift+h");
    const versions = new VersionsOnDesk(page);
    await expect(versions.lines.first()).toBeFocused();
    return versions;
  }

  /** The lines that are unfolded, newest first. */
  get lines(): Locator {
    return this.dialog.getByRole("navigation", { name: "版本列表" }).locator("[data-version]");
  }

  /** The line of a version by its number. */
  line(number: number): Locator {
    return this.dialog.locator(`[data-version="${number}"]`);
  }

  /** What differs in the article with this title. */
  article(title: string): Locator {
    return this.comparison.getByRole("region", { name: title });
  }

  async unfoldAll(): Promise<void> {
    const folded = this.dialog.locator("button[aria-expanded=false]");
    while ((await folded.count()) > 0) await folded.first().click();
  }

  numbers(): Promise<(string | undefined)[]> {
    return this.lines.evaluateAll((lines) =>
      lines.map((line) => (line instanceof HTMLElement ? line.dataset.version : undefined)),
    );
  }
}

const FAIR = "我市54家经营主体";

test("versions are compared by character, restored article by article or whole, and none is lost", async ({
  desk,
}) => {
  const page = await PageOnDesk.paste(await desk.as("editor"));
  const { keyboard } = page.screen;
  await page.andSaved(() => page.typeAt(page.paragraph("对于如何贯彻好"), "甲"));
  await page.andSaved(() => page.typeAt(page.paragraph("铁东区聚焦产业优势"), "乙"));
  const theirs = await page.openOn(await desk.as("chief"));
  await theirs.andSaved(() => theirs.typeAt(theirs.paragraph("攻坚重点工作"), "丙"));

  // The chief editor sees who did what.
  const versions = await VersionsOnDesk.open(theirs);
  await expect(versions.lines).toHaveCount(3);
  await expect(versions.lines.nth(0)).toContainText("高岚");
  await expect(versions.lines.nth(1)).toContainText("苏禾");
  await expect(versions.lines.nth(2)).toContainText("粘贴分稿");
  await versions.unfoldAll();
  expect(await versions.numbers()).toEqual(["4", "3", "2", "1"]);

  // By keyboard down to the first version, against what stands now.
  await versions.lines.first().focus();
  for (let step = 0; step < 4; step += 1) await theirs.screen.keyboard.press("ArrowDown");
  await theirs.screen.keyboard.press("Enter");
  await expect(versions.line(1)).toHaveAttribute("aria-current", "true");
  await expect(versions.article("①").getByRole("insertion")).toHaveText(["甲", "丙"]);
  await expect(versions.article(FAIR).getByRole("insertion")).toHaveText(["乙"]);
  await expect(versions.comparison).toContainText("2 篇没有变化");

  // Any two: the second against the third.
  await versions.line(3).click();
  await versions.dialog
    .getByRole("combobox", { name: "对照" })
    .selectOption({ label: "版本 2 · 前一个版本" });
  await expect(versions.comparison).toContainText("从版本 2到版本 3");
  await expect(versions.comparison.getByRole("insertion").filter({ hasText: "乙" })).toHaveCount(1);
  await expect(versions.article("①")).toHaveCount(0);

  // Where the editor still is, nothing is restored under their hands.
  const restoreFair = versions.article(FAIR).getByRole("button", { name: "恢复这篇稿件" });
  await versions.line(1).click();
  await restoreFair.click();
  await expect(versions.dialog.getByText("其中有稿件别人正在编辑，没有恢复")).toBeVisible();
  const address = page.screen.url();
  await page.screen.goto("/desk");
  await expect(theirs.screen.getByText("苏禾 正在改这篇")).toHaveCount(0);

  // One article comes back, the other stays as it is; one undo takes it back.
  await theirs.andSaved(() => restoreFair.click());
  await expect(versions.dialog).toBeHidden();
  await expect(theirs.paragraph("乙铁东区聚焦产业优势")).toHaveCount(0);
  await expect(theirs.paragraph("甲对于如何贯彻好")).toHaveCount(1);
  await expect(theirs.screen.getByRole("status").filter({ hasText: "已恢复到版本 1" })).toBeVisible();
  await expect(theirs.document).toBeFocused();
  await theirs.andSaved(() => theirs.screen.keyboard.press("Control+z"));
  await expect(theirs.paragraph("乙铁东区聚焦产业优势")).toHaveCount(1);

  // The whole page comes back.
  await VersionsOnDesk.open(theirs);
  await versions.unfoldAll();
  await versions.line(1).click();
  await theirs.andSaved(() => versions.dialog.getByRole("button", { name: "恢复整个版面" }).click());
  for (const text of ["甲对于如何贯彻好", "乙铁东区聚焦产业优势", "丙攻坚重点工作"])
    await expect(theirs.paragraph(text)).toHaveCount(0);
  await expect(theirs.screen.getByRole("button", { name: /^待归 0/ })).toBeVisible();

  // The editor finds every one of them, and who made it; what was restored away can be had again.
  await theirs.screen.goto("/desk");
  await page.screen.goto(address);
  await page.document.focus();
  const mine = await VersionsOnDesk.open(page);
  await mine.unfoldAll();
  expect(await mine.numbers()).toEqual(["7", "6", "5", "4", "3", "2", "1"]);
  await expect(mine.line(7)).toContainText(/高岚\s*恢复/);
  await expect(mine.line(6)).toContainText(/高岚\s*修改/);
  await expect(mine.line(5)).toContainText(/高岚\s*恢复/);
  await mine.line(4).click();
  await expect(mine.comparison.getByRole("deletion").filter({ hasText: "乙" })).toHaveCount(1);
  await page.andSaved(() => mine.dialog.getByRole("button", { name: "恢复整个版面" }).click());
  await expect(page.paragraph("丙攻坚重点工作")).toHaveCount(1);
  await expect(page.document).toBeFocused();
  await page.andSaved(() => keyboard.press("Control+z"));
  await expect(page.paragraph("丙攻坚重点工作")).toHaveCount(0);
});

test("section, role, order and what was set aside are told in words, and restored with the page", async ({
  desk,
}) => {
  const page = await PageOnDesk.paste(await desk.as("editor"));
  const { screen } = page;
  await page.andSaved(async () => {
    await page.outline.getByRole("combobox", { name: "② 的栏目" }).selectOption({ label: "经济" });
  });
  await page.cursorAt(page.paragraph("坚持多措并举"));
  await page.andSaved(() => screen.keyboard.press("Control+Alt+6"));
  await page.outline.getByRole("button", { name: /第十五届中国/ }).focus();
  await page.andSaved(() => screen.keyboard.press("Alt+ArrowUp"));
  await page.cursorAt(page.paragraph("对于如何贯彻好"));
  await page.andSaved(() => screen.keyboard.press("Control+Alt+0"));
  const changed = await page.document.locator("[data-role=crosshead]").count();

  const versions = await VersionsOnDesk.open(page);
  await versions.unfoldAll();
  await versions.lines.last().click();
  const fair = versions.article(FAIR);
  await expect(fair).toContainText("栏目：未选 → 经济");
  await expect(versions.comparison).toContainText(/位置：第 [12] 篇 → 第 [12] 篇/);
  await expect(versions.comparison).toContainText(/“坚持多措并举[^”]*”：正文 → 小标题/);
  await expect(versions.comparison.getByRole("region", { name: "弃用的原文" })).toContainText(
    "对于如何贯彻好",
  );
  await page.andSaved(() => versions.dialog.getByRole("button", { name: "恢复整个版面" }).click());
  await expect(page.articles.nth(1)).toContainText("第十五届中国-东北亚博览会");
  await expect(page.paragraph("对于如何贯彻好")).toHaveCount(1);
  await expect(page.document.locator("[data-role=crosshead]")).toHaveCount(changed - 1);
  await expect(page.outline.getByRole("combobox", { name: "② 的栏目" })).toHaveValue("");
});

test("an article that was merged away comes back alone, and the desk says what stands twice", async ({
  desk,
}) => {
  const page = await PageOnDesk.paste(await desk.as("editor"));
  await page.cursorAt(page.articles.nth(1).locator("[data-role]").first());
  await page.andSaved(() => page.screen.keyboard.press("Alt+m"));
  await expect(page.articles).toHaveCount(3);
  const versions = await VersionsOnDesk.open(page);
  await versions.line(1).click();
  const gone = versions.article("原②");
  await expect(gone).toContainText("已删去");
  await page.andSaved(() => gone.getByRole("button", { name: "恢复这篇稿件" }).click());
  await expect(page.articles).toHaveCount(4);
  await expect(page.screen.getByRole("status").filter({ hasText: "现在也在别的稿件里" })).toBeVisible();
  await expect(page.screen.getByRole("button", { name: /^待归 0/ })).toBeVisible();
  await page.andSaved(() => page.screen.keyboard.press("Control+z"));
  await expect(page.articles).toHaveCount(3);
});

test("who may not edit a page reads and compares its versions, and restores none", async ({ desk }) => {
  const screen = await desk.as("admin");
  const page = await PageOnDesk.paste(await desk.as("editor"));
  const theirs = await page.openOn(screen);
  await theirs.screen.getByRole("button", { name: "版本", exact: true }).click();
  const versions = new VersionsOnDesk(theirs);
  await versions.lines.first().click();
  await expect(versions.comparison).toContainText("两边没有不同");
  await expect(versions.dialog).toContainText("只能查看和对照");
  await expect(versions.dialog.getByRole("button", { name: /恢复/ })).toHaveCount(0);
});

test("a version that does not exist is not found, and a question that makes no sense is refused", async ({
  desk,
}) => {
  const page = await PageOnDesk.paste(await desk.as("editor"));
  const { request } = page.screen.context();
  const ask = async (rest: string) =>
    (await request.get(`/api${new URL(page.screen.url()).pathname}/revisions${rest}`)).status();
  expect(await ask("")).toBe(200);
  expect(await ask("/1")).toBe(200);
  expect(await ask("/2")).toBe(404);
  expect(await ask("/first")).toBe(422);
  expect(await ask("?before=yesterday")).toBe(422);
  const nowhere = "/api/desk/pages/00000000-0000-4000-8000-000000000000/revisions";
  expect((await request.get(nowhere)).status()).toBe(404);
});

for (const colorScheme of ["light", "dark"] as const) {
  test(`the versions have no fault that axe can find (${colorScheme})`, async ({ desk }, testInfo) => {
    const page = await PageOnDesk.paste(await desk.as("editor"));
    await page.screen.emulateMedia({ colorScheme });
    await page.andSaved(() => page.typeAt(page.paragraph("对于如何贯彻好"), "昨日"));
    await page.cursorAt(page.paragraph("铁西区结合自身实际"));
    await page.andSaved(() => page.screen.keyboard.press("Alt+Enter"));
    await page.andSaved(() => page.typeAt(page.paragraph("铁东区聚焦产业优势"), "记者了解到，"));
    const versions = await VersionsOnDesk.open(page);
    await versions.unfoldAll();
    await versions.lines.last().click();
    await expect(versions.comparison.getByRole("insertion").first()).toBeVisible();
    const { violations } = await new AxeBuilder({ page: page.screen }).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html.slice(0, 200))])).toEqual([]);
    await page.screen.screenshot({ path: testInfo.outputPath(`versions-${colorScheme}.png`) });
    await page.andSaved(() => versions.dialog.getByRole("button", { name: "恢复整个版面" }).click());
    expect((await new AxeBuilder({ page: page.screen }).analyze()).violations.map(({ id }) => id)).toEqual(
      [],
    );
    await page.screen.screenshot({ path: testInfo.outputPath(`restored-${colorScheme}.png`) });
  });
}
