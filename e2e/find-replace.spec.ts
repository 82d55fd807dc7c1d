import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures";
import { PageOnDesk } from "./page-on-desk";

const barOn = (screen: Page) => screen.getByRole("search", { name: "查找替换" });

test("a name that was set wrong is found on the whole page and put right, and one undo takes it back", async ({
  desk,
}) => {
  const page = await PageOnDesk.paste(await desk.as("editor"));
  const { screen } = page;
  const { keyboard } = screen;
  await page.cursorAt(page.paragraph("对于如何贯彻好"));
  await keyboard.press("Control+f");
  const bar = barOn(screen);
  await expect(bar.getByLabel("查找", { exact: true })).toBeFocused();
  await keyboard.type("刘鑫");
  const marks = page.document.locator(".find-match");
  // The one after the cursor is looked at first; from the last it goes on to the first.
  await expect(page.document.locator(".find-match.is-current")).toBeInViewport();
  const count = await marks.count();
  await expect(bar.getByText(`2/${count}`)).toBeVisible();
  await keyboard.press("Enter");
  await expect(bar.getByText(`${(2 % count) + 1}/${count}`)).toBeVisible();
  await keyboard.press("Shift+Enter");
  await keyboard.press("Shift+F3");
  await expect(bar.getByText(`1/${count}`)).toBeVisible();

  await bar.getByLabel("替换为").fill("刘欣");
  await bar.getByRole("button", { name: "替换", exact: true }).click();
  await expect(page.paragraph("刘欣日前接受记者采")).toHaveCount(1);
  await page.andSaved(() => bar.getByRole("button", { name: "全部替换" }).click());
  await expect(bar.getByText(`已替换 ${count - 1} 处`)).toBeVisible();
  await expect(marks).toHaveCount(0);
  await expect(screen.getByRole("tab", { name: /待归 0/ })).toBeVisible();

  await keyboard.press("Escape");
  await expect(bar).toHaveCount(0);
  await expect(page.document).toBeFocused();
  await page.andSaved(() => keyboard.press("Control+z"));
  await expect(page.document.getByText("刘欣")).toHaveCount(1);
  await keyboard.press("Control+z");
  await expect(page.document.getByText("刘欣")).toHaveCount(0);
});

test("width and case are alike until told apart, and one article can be searched alone", async ({ desk }) => {
  const page = await PageOnDesk.paste(await desk.as("editor"));
  const { screen } = page;
  await page.typeAt(page.paragraph("攻坚重点工作"), "ＧＤＰ增长，gdp质量也在提高。");
  await page.typeAt(page.paragraph("铁东区聚焦产业优势"), "GDP领先。");
  await screen.getByRole("button", { name: "查找", exact: true }).click();
  const bar = barOn(screen);
  const marks = page.document.locator(".find-match");
  await bar.getByLabel("查找", { exact: true }).fill("GDP");
  await expect(marks).toHaveCount(3);
  await bar.getByLabel("区分全半角").check();
  await expect(marks).toHaveText(["gdp", "GDP"]);
  await bar.getByLabel("区分大小写").check();
  await expect(marks).toHaveText(["GDP"]);
  await bar.getByLabel("区分全半角").uncheck();
  await bar.getByLabel("区分大小写").uncheck();
  await bar.getByLabel("只在本稿").check();
  await expect(marks).toHaveText(["GDP"]);
  // The cursor goes to the match that was looked at.
  await screen.keyboard.press("Escape");
  await screen.keyboard.type("经济总量");
  await expect(page.paragraph("经济总量领先")).toHaveCount(1);
});

test("what is selected is what is looked for", async ({ desk }) => {
  const page = await PageOnDesk.paste(await desk.as("editor"));
  const { screen } = page;
  await page.cursorAt(page.paragraph("攻坚重点工作"));
  for (let step = 0; step < 2; step += 1) await screen.keyboard.press("Shift+ArrowRight");
  await screen.keyboard.press("Control+f");
  await expect(barOn(screen).getByLabel("查找", { exact: true })).toHaveValue("攻坚");
  await expect(page.document.locator(".find-match.is-current")).toHaveText("攻坚");
});

for (const colorScheme of ["light", "dark"] as const) {
  test(`the bar has no fault that axe can find (${colorScheme})`, async ({ desk }) => {
    const page = await PageOnDesk.paste(await desk.as("editor"));
    const { screen } = page;
    await screen.emulateMedia({ colorScheme });
    await screen.keyboard.press("Control+f");
    await barOn(screen).getByLabel("查找", { exact: true }).fill("企业");
    await expect(page.document.locator(".find-match").first()).toBeAttached();
    await screen.screenshot({ path: `test-results/find-replace-${colorScheme}.png` });
    const { violations } = await new AxeBuilder({ page: screen }).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html.slice(0, 200))])).toEqual([]);
  });
}
