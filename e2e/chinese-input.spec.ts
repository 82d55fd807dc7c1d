import type { CDPSession, Page } from "@playwright/test";
import { expect, test } from "./fixtures";
import { PageOnDesk } from "./page-on-desk";

/** An input method at work on a screen. */
class InputMethod {
  private constructor(
    private readonly screen: Page,
    private readonly devtools: CDPSession,
  ) {}

  static async on(screen: Page): Promise<InputMethod> {
    await screen.evaluate(() => {
      for (const name of ["compositionstart", "compositionend"])
        document.addEventListener(name, () => {
          const { dataset } = document.documentElement;
          dataset[name] = String(Number(dataset[name] ?? 0) + 1);
        });
    });
    return new InputMethod(screen, await screen.context().newCDPSession(screen));
  }

  /** Shows letters in the text that are not yet a word, each state of them. */
  async compose(...states: string[]): Promise<void> {
    for (const text of states)
      await this.devtools.send("Input.imeSetComposition", {
        text,
        selectionStart: text.length,
        selectionEnd: text.length,
      });
  }

  /** Puts the word in the letters' place. */
  async commit(text: string): Promise<void> {
    await this.devtools.send("Input.insertText", { text });
  }

  /** How many words were begun and how many ended: one that breaks off ends early and begins again. */
  async expectWords(begun: number, ended: number): Promise<void> {
    const { dataset } = await this.screen.evaluate(() => ({
      dataset: { ...document.documentElement.dataset },
    }));
    expect([Number(dataset.compositionstart ?? 0), Number(dataset.compositionend ?? 0)]).toEqual([
      begun,
      ended,
    ]);
  }
}

/** Holds saves back until they are let go. */
async function holdSaves(page: PageOnDesk): Promise<{ held: Promise<void>; letGo: () => Promise<void> }> {
  let letGo = () => {};
  const gate = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  let isHeld = () => {};
  const held = new Promise<void>((resolve) => {
    isHeld = resolve;
  });
  await page.screen.route("**/api/desk/pages/*", async (route) => {
    if (route.request().method() !== "PUT") return route.continue();
    isHeld();
    await gate;
    await route.continue();
  });
  return {
    held,
    async letGo() {
      const answer = page.screen.waitForResponse((response) => response.request().method() === "PUT");
      letGo();
      await answer;
    },
  };
}

for (const where of ["headline", "paragraph"] as const) {
  test(`an autosave is sent and answered in the middle of a word (${where})`, async ({ desk }) => {
    const page = await PageOnDesk.paste(await desk.as("editor"));
    const { screen } = page;
    const saves = await holdSaves(page);
    if (where === "headline") await screen.getByRole("button", { name: "点此补标题" }).click();
    else await page.cursorAt(page.paragraph("攻坚重点工作"));
    await screen.keyboard.type("据悉");
    await saves.held;
    const ime = await InputMethod.on(screen);
    await ime.compose("g", "ga", "gao");
    await saves.letGo();
    await ime.compose("gao z", "gao zhi", "gao zhi l");
    // Longer than an autosave waits: half a word is not saved.
    await expect(page.saveState).toHaveAttribute("data-save-state", "dirty");
    await ime.compose("gao zhi liang");
    await ime.expectWords(1, 0);
    await ime.commit("高质量");
    await ime.expectWords(1, 1);
    const block =
      where === "headline"
        ? page.articles.first().locator("[data-role=headline]")
        : page.document.locator("[data-role=paragraph]").filter({ hasText: "攻坚重点工作" });
    const want = where === "headline" ? "据悉高质量" : /^据悉高质量攻坚重点工作/;
    await expect(block).toHaveText(want);
    await page.saved();
    await page.reload();
    await expect(block).toHaveText(want);
  });
}

test("a word is composed inside what was found, with the bar open and the mouse moving", async ({ desk }) => {
  const page = await PageOnDesk.paste(await desk.as("editor"));
  const { screen } = page;
  await screen.keyboard.press("Control+f");
  await screen.keyboard.type("重点工作");
  await expect(page.document.locator(".find-match.is-current")).toHaveText("重点工作");
  const count = await page.document.locator(".find-match").count();
  await page.cursorAt(page.paragraph("攻坚重点工作"));
  for (let step = 0; step < 4; step += 1) await screen.keyboard.press("ArrowRight");
  const ime = await InputMethod.on(screen);
  await ime.compose("g", "ga", "gai");
  await page.paragraph("坚持多措并举").hover();
  await page.paragraph("对于如何贯彻好").hover();
  await expect(screen.getByRole("button", { name: "类别：正文" })).toBeVisible();
  await ime.compose("gai g", "gai ge");
  await ime.expectWords(1, 0);
  await ime.commit("改革");
  await ime.expectWords(1, 1);
  await expect(page.paragraph("攻坚重点改革工作")).toHaveCount(1);
  // What it has become is no match any more.
  await expect(page.document.locator(".find-match")).toHaveCount(count - 1);
  await page.saved();
  await page.reload();
  await expect(page.paragraph("攻坚重点改革工作")).toHaveCount(1);
});

test("a word is composed in the field of the bar itself", async ({ desk }) => {
  const page = await PageOnDesk.paste(await desk.as("editor"));
  const { screen } = page;
  await screen.keyboard.press("Control+f");
  const ime = await InputMethod.on(screen);
  await ime.compose("q", "qi", "qi ye");
  await ime.commit("企业");
  await expect(screen.getByLabel("查找", { exact: true })).toHaveValue("企业");
  await expect(page.document.locator(".find-match").first()).toHaveText("企业");
});

test("what another editor saved comes in when the word is finished, not in the middle of it", async ({
  desk,
}) => {
  const mine = await PageOnDesk.paste(await desk.as("editor"));
  const theirs = await mine.openOn(await desk.as("chief"));
  // Both set something aside, each in another article: the page changes on both sides, and they are brought together.
  const setAside = async (page: PageOnDesk, start: string) => {
    await page.cursorAt(page.paragraph(start));
    await page.screen.keyboard.press("Control+Alt+0");
    await expect(page.paragraph(start)).toHaveCount(0);
  };
  const { screen } = mine;
  const saves = await holdSaves(mine);
  await setAside(mine, "聚集资源力量");
  await mine.typeAt(mine.paragraph("攻坚重点工作"), "据悉");
  await saves.held;
  const ime = await InputMethod.on(screen);
  await ime.compose("t", "tu", "tui");
  // What the other saves is told by the next heartbeat, and by the answer to the save: it waits for the word.
  await theirs.andSaved(() => theirs.typeAt(theirs.paragraph("铁东区聚焦产业优势"), "乙"));
  await theirs.andSaved(() => setAside(theirs, "铁西区结合自身实际"));
  await saves.letGo();
  await ime.compose("tui j", "tui jin");
  await mine.paragraph("坚持多措并举").hover();
  await expect(mine.paragraph("乙铁东区聚焦产业优势")).toHaveCount(0);
  await ime.compose("tui jin");
  await ime.expectWords(1, 0);
  await ime.commit("推进");
  await expect(mine.paragraph("乙铁东区聚焦产业优势")).toHaveCount(1);
  await expect(mine.paragraph("据悉推进攻坚重点工作")).toHaveCount(1);
  // The cursor is where it was: the next word goes on there.
  await ime.compose("g", "ge");
  await ime.commit("各");
  await ime.expectWords(2, 2);
  await expect(mine.paragraph("据悉推进各攻坚重点工作")).toHaveCount(1);
  await mine.saved();
  await mine.reload();
  await expect(mine.paragraph("铁西区结合自身实际")).toHaveCount(0);
  await expect(mine.paragraph("聚集资源力量")).toHaveCount(0);
  await expect(mine.paragraph("据悉推进各攻坚重点工作")).toHaveCount(1);
  await expect(mine.paragraph("乙铁东区聚焦产业优势")).toHaveCount(1);
});

test("quotation marks pair as they are typed; undo and Backspace bring back what was typed", async ({
  desk,
}) => {
  const page = await PageOnDesk.paste(await desk.as("editor"));
  const { screen } = page;
  const { keyboard } = screen;
  await page.cursorAt(page.paragraph("攻坚重点工作"));
  await keyboard.type("他说，\"要抓'实'。\"");
  await expect(page.paragraph("他说，“要抓‘实’。”攻坚重点工作")).toHaveCount(1);
  await keyboard.press("Control+z");
  await expect(page.paragraph('他说，“要抓‘实’。"攻坚重点工作')).toHaveCount(1);
  await keyboard.press("Control+Shift+z");
  await expect(page.paragraph("他说，“要抓‘实’。”攻坚重点工作")).toHaveCount(1);
  await keyboard.type('"');
  await keyboard.press("Backspace");
  await expect(page.paragraph('他说，“要抓‘实’。”"攻坚重点工作')).toHaveCount(1);
  await keyboard.press("Backspace");
  await keyboard.type("it's");
  await expect(page.paragraph("他说，“要抓‘实’。”it's攻坚重点工作")).toHaveCount(1);

  // An input method's mark is its own affair while it composes.
  await page.cursorAt(page.paragraph("坚持多措并举"));
  const ime = await InputMethod.on(screen);
  await ime.compose("”", "”h", "”hao");
  await ime.commit("”好");
  await expect(page.paragraph("”好坚持多措并举")).toHaveCount(1);
});
