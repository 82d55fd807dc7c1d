import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures";
import { PageOnDesk } from "./page-on-desk";

const comparisonOn = (screen: Page) => screen.getByRole("region", { name: "原文对版面" });

test("a page that nobody touched stands word for word as it was pasted", async ({ desk }) => {
  const page = await PageOnDesk.paste(await desk.as("editor"));
  const { screen } = page;
  await screen.keyboard.press("Control+Alt+\\");
  const comparison = comparisonOn(screen);
  await expect(comparison.getByText("版面上的文字与原文一字不差。")).toBeVisible();
  await expect(comparison.getByText("待归 0 段")).toBeVisible();
  await expect(comparison.getByRole("list", { name: "弃用的原文" })).toContainText("导读");
  await screen.keyboard.press("Control+Alt+\\");
  await expect(screen.getByRole("region", { name: "粘贴的原文" })).toBeVisible();
});

test("every word that was changed, added or struck out is shown, and leads to its place", async ({
  desk,
}) => {
  const page = await PageOnDesk.paste(await desk.as("editor"));
  const { screen } = page;
  const { keyboard } = screen;
  await page.typeAt(page.paragraph("铁东区聚焦产业优势"), "据悉，");
  await page.cursorAt(page.paragraph("攻坚重点工作"));
  for (let step = 0; step < 2; step += 1) await keyboard.press("Shift+ArrowRight");
  await keyboard.type("攻克");
  await page.paragraph("对于如何贯彻好").click({ clickCount: 3 });
  await keyboard.press("Delete");
  await screen.getByRole("button", { name: "对版面" }).click();
  const comparison = comparisonOn(screen);
  await expect(comparison.getByText("有 2 段与原文不同。")).toBeVisible();
  const changed = comparison.getByRole("list", { name: "与原文不同的段落" }).getByRole("listitem");
  await expect(changed.first().getByRole("deletion")).toHaveText("坚");
  await expect(changed.first().getByRole("insertion")).toHaveText("克");
  await expect(changed.first()).toContainText("改 1");
  await expect(changed.nth(1).getByRole("insertion")).toHaveText("据悉，");
  await expect(comparison.getByRole("list", { name: "待归的原文" })).toContainText("对于如何贯彻好");
  await screen.screenshot({ path: "test-results/source-against-page.png" });

  await changed.nth(1).getByRole("button").click();
  await expect(page.paragraph("据悉，铁东区聚焦产业优势")).toBeInViewport();
  await expect(page.document).toBeFocused();
  // It follows what is done to the page.
  for (let step = 0; step < 3; step += 1) await keyboard.press("Delete");
  await expect(changed).toHaveCount(1);
  await comparison.getByRole("list", { name: "待归的原文" }).getByRole("button").click();
  await expect(screen.getByRole("tab", { name: /待归 1/ })).toHaveAttribute("aria-selected", "true");
});

for (const colorScheme of ["light", "dark"] as const) {
  test(`the comparison has no fault that axe can find (${colorScheme})`, async ({ desk }) => {
    const page = await PageOnDesk.paste(await desk.as("editor"));
    const { screen } = page;
    await screen.emulateMedia({ colorScheme });
    await page.typeAt(page.paragraph("攻坚重点工作"), "据悉，");
    await screen.getByRole("button", { name: "对版面" }).click();
    await expect(comparisonOn(screen).getByRole("insertion").filter({ hasText: "据悉" })).toBeVisible();
    const { violations } = await new AxeBuilder({ page: screen }).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html.slice(0, 200))])).toEqual([]);
  });
}
