import { readFile } from "node:fs/promises";
import path from "node:path";
import { expect, type Locator, type Page } from "@playwright/test";
import { makeIssue } from "./new-issue";

/** The text of a real front page of four articles. */
export const REAL_PAGE = path.join(import.meta.dirname, "../engine/fixtures/siping-2025-08-20-01/source.txt");

/** A page of the newsroom as its editor sees it. */
export class PageOnDesk {
  constructor(readonly screen: Page) {}

  /** Pastes the real front page into an issue of its own, so that no test gets in another's way. */
  static async paste(screen: Page): Promise<PageOnDesk> {
    return PageOnDesk.pasteHere(await PageOnDesk.openPaste(screen));
  }

  /** Opens the screen for pasting in a new issue. */
  static async openPaste(screen: Page): Promise<Page> {
    await makeIssue(screen, { day: someDay(), number: "1" });
    await screen.goto(`${screen.url()}/paste`);
    return screen;
  }

  /** Pastes a text, where nothing else is said the real front page, on the open screen for pasting. */
  static async pasteHere(screen: Page, text?: string): Promise<PageOnDesk> {
    await screen.getByLabel("版名").fill("要闻");
    await screen.locator("textarea[name=text]").fill(text ?? (await readFile(REAL_PAGE, "utf8")));
    await screen.getByRole("button", { name: "粘贴并分稿" }).click();
    const desk = new PageOnDesk(screen);
    await expect(desk.document).toBeVisible();
    return desk;
  }

  /** The same page on another screen. */
  async openOn(screen: Page): Promise<PageOnDesk> {
    await screen.goto(this.screen.url());
    const desk = new PageOnDesk(screen);
    await expect(desk.document).toBeVisible();
    return desk;
  }

  async reload(): Promise<void> {
    await this.screen.reload();
    await expect(this.document).toBeVisible();
  }

  get document(): Locator {
    return this.screen.getByRole("textbox", { name: "版面文稿" });
  }

  get articles(): Locator {
    return this.document.locator("> article");
  }

  /** The paragraph that begins so. */
  paragraph(start: string): Locator {
    return this.document.locator("[data-role=paragraph]").filter({ hasText: start });
  }

  get outline(): Locator {
    return this.screen.getByRole("list", { name: "稿件目录" });
  }

  get saveState(): Locator {
    return this.screen.locator("[data-save-state]");
  }

  /** Puts the cursor at the very start of a block. */
  async cursorAt(block: Locator): Promise<void> {
    // The editor puts its own cursor back where a key comes sooner after the click than the browser tells of it.
    await expect(async () => {
      await block.click({ position: { x: 60, y: 12 } });
      await this.screen.keyboard.press("Home");
      const offset = await this.screen.evaluate(async () => {
        for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
        return getSelection()?.anchorOffset;
      });
      expect(offset).toBe(0);
    }).toPass();
  }

  /** Types at the very start of a block. */
  async typeAt(block: Locator, text: string): Promise<void> {
    await this.cursorAt(block);
    await this.screen.keyboard.type(text);
  }

  /** Waits until the desk says that everything is saved. @param timeout milliseconds, where it may take longer than usual */
  async saved(timeout?: number): Promise<void> {
    await expect(this.saveState).toHaveText(/^已保存 \d\d:\d\d$/, { timeout });
  }

  /** Does something and waits for the save that follows it. */
  async andSaved(act: () => Promise<void>): Promise<void> {
    const answer = this.screen.waitForResponse(
      (response) => response.request().method() === "PUT" && response.ok(),
    );
    await act();
    await answer;
    await this.saved();
  }
}

let pasted = 0;

/** A day long before the demonstration's issues, another for each test: those of one process follow each other. */
function someDay(): string {
  const worker = Number(process.env.TEST_WORKER_INDEX ?? 0);
  pasted += 1;
  return new Date(Date.UTC(1950, 0, 1 + worker * 400 + pasted)).toISOString().slice(0, 10);
}
