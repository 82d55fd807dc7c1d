import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

/** Colours are the same at every width: in the dark the wide screen is enough. */
const WIDTHS = { light: [1440, 390], dark: [1440] };

/** A screen at 1440 and (in the light) at 390 pixels: nothing that axe finds, nothing that leads out of the window sideways. */
export async function checkScreen(page: Page, address: string, colorScheme: "light" | "dark"): Promise<void> {
  await page.emulateMedia({ colorScheme });
  for (const width of WIDTHS[colorScheme]) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(address);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await checkAt(page, width);
  }
}

/** The same of a screen as it stands, with what was typed into it. */
export async function checkShown(page: Page, colorScheme: "light" | "dark"): Promise<void> {
  await page.emulateMedia({ colorScheme });
  for (const width of WIDTHS[colorScheme]) {
    await page.setViewportSize({ width, height: 900 });
    await checkAt(page, width);
  }
}

async function checkAt(page: Page, width: number): Promise<void> {
  // Halfway between two colours there is no contrast to judge. Waiting will not do: behind a dialog no frame may come.
  await page.evaluate(() => {
    for (const animation of document.getAnimations())
      if (Number.isFinite(animation.effect?.getComputedTiming().endTime)) animation.finish();
  });
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations, `${page.url()} at ${width}`).toEqual([]);
  const taken = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(taken, `${page.url()} at ${width}`).toBeLessThanOrEqual(width);
}
