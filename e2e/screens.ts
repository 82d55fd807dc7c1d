import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

/** A screen at 1440 and at 390 pixels: nothing that axe finds, nothing that leads out of the window sideways. */
export async function checkScreen(page: Page, address: string, colorScheme: "light" | "dark"): Promise<void> {
  await page.emulateMedia({ colorScheme });
  for (const width of [1440, 390]) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(address);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations, `${address} at ${width}`).toEqual([]);
    const taken = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(taken, `${address} at ${width}`).toBeLessThanOrEqual(width);
  }
}
