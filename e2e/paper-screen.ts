import { expect, type Page } from "@playwright/test";

/** Opens a screen of the paper and waits for its script, which comes after the first painting. */
export async function openAlive(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await expect(page.locator("html")).toHaveAttribute("data-js", "alive");
}
