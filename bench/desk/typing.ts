import type { Page } from "@playwright/test";
import { bundle } from "./bundle";
import type { Typing } from "./watch-typing";

/** Milliseconds that each key is held down. */
const HELD = 20;
/** What an editor does when the hands rest, saving among it, is over after so many milliseconds. */
const REST = 1500;

/** Types letters where the cursor is, a key at a time, and tells what that felt like. */
export async function typeKeys(page: Page, keys: number): Promise<Typing> {
  await page.evaluate(await bundle("watch-typing.ts"));
  for (let key = 0; key < keys; key++) await page.keyboard.press("a", { delay: HELD });
  await page.waitForTimeout(REST);
  return page.evaluate("const seen = window.typing; window.typing = undefined; seen");
}
