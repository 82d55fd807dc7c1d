import AxeBuilder from "@axe-core/playwright";
import type { Locator, Page } from "@playwright/test";
import { expect, test } from "./fixtures";
import { PageOnDesk } from "./page-on-desk";

/** A page of four articles that the engine is not sure of in places of several kinds. */
const UNCERTAIN = `全市秋收工作会议强调
抢抓农时颗粒归仓
确保水稻收获进度

本报讯（记者 林知遥）10月8日，全市秋收工
作会议召开。会议要求，各地要抢抓晴好天气，组
织农机手跨区作业，确保颗粒归仓。目前全市水稻
收获进度已经过半。

农机手老周的一天

清晨五点，老周就发动了收割机。他说，今年雨
水多，地里软，机器要慢慢开，急不得。

街心花园里的菊花开了

本报讯（记者 何以宁）东街社区食堂昨日开张，
老人凭卡就餐，一荤两素八元钱。居民王奶奶说，
饭菜软和，合口味
街道办事处的工作人员每天来帮忙，还为行动不便
的老人送餐。

夜市添了新摊位

每到傍晚，南湖夜市就热闹起来。今年新添的二
十个摊位，一半留给了返乡的年轻人。
`;
/** Whether it is the title of an article or a crosshead of the one before it. */
const TITLE = "夜市添了新摊位";
/** Whether a paragraph begins there: the line before it lacks its full stop. */
const PARAGRAPH = "街道办事处的工作人员每天来帮忙";

/** What the desk says is to check. */
class ToCheck {
  constructor(readonly screen: Page) {}

  get panel(): Locator {
    return this.screen.getByRole("region", { name: "待核" });
  }

  get all(): Locator {
    return this.panel.getByRole("list", { name: "待核的地方" }).getByRole("listitem");
  }

  /** The one about a line of the source. */
  about(line: string): Locator {
    return this.all.filter({ hasText: line });
  }

  /** The one that the keyboard is at. */
  get here(): Locator {
    return this.panel.locator("[data-doubt]:focus");
  }

  get status(): Locator {
    return this.panel.getByRole("status");
  }
}

const paste = async (screen: Page) => {
  const page = await PageOnDesk.pasteHere(await PageOnDesk.openPaste(screen), UNCERTAIN);
  const toCheck = new ToCheck(screen);
  await expect(toCheck.about(TITLE)).toHaveCount(1);
  await expect(toCheck.about(PARAGRAPH)).toHaveCount(1);
  return { page, toCheck, count: await toCheck.all.count() };
};

/** The answer of the server to what is done next. */
const answered = (screen: Page) =>
  screen.waitForResponse((response) => response.request().headers()["next-action"] !== undefined);

test("what the engine is not sure of is walked through, accepted and corrected, until nothing is in doubt", async ({
  desk,
}) => {
  const screen = await desk.as("editor");
  const { page, toCheck, count } = await paste(screen);
  const { keyboard } = screen;
  const source = screen.getByRole("region", { name: "粘贴的原文" });
  await expect(screen.getByRole("tab", { name: `稿件 4 · 待核 ${count}` })).toBeVisible();
  // The least certain first, each with how sure it is and why.
  const sure = (await toCheck.all.allTextContents()).map((text) => /把握 (0\.\d\d)/.exec(text)?.[1]);
  expect(sure).toEqual(sure.toSorted());
  expect(sure.every((figure) => figure !== undefined)).toBe(true);
  await expect(toCheck.about(TITLE)).toContainText("主题归下面的正文，还是作正文里的小标题？");
  await expect(toCheck.about(TITLE)).toContainText("因为：");
  await expect(toCheck.about(PARAGRAPH)).toContainText("这里接上一段，还是另起一段？");

  // J and K lead there and back, in the page and in the source.
  await keyboard.press("j");
  const first = (await toCheck.here.locator("[lang]").textContent()) ?? "";
  await expect(source.locator("[data-lit=search]")).toHaveText(first);
  await keyboard.press("j");
  await expect(toCheck.here).not.toContainText(first);
  await keyboard.press("k");
  await expect(toCheck.here).toContainText(first);

  // One key corrects, and undo brings the doubt back.
  await toCheck.about(TITLE).locator("[data-doubt]").click();
  await page.andSaved(() => keyboard.press("x"));
  await expect(page.articles).toHaveCount(3);
  await expect(page.document.locator("[data-role=crosshead]")).toHaveText(TITLE);
  await expect(toCheck.about(TITLE)).toHaveCount(0);
  await expect(toCheck.here).toHaveCount(1);
  await page.andSaved(() => keyboard.press("Control+z"));
  await expect(page.articles).toHaveCount(4);
  await expect(toCheck.all).toHaveCount(count);

  // So it does inside a paragraph.
  await expect(page.paragraph(PARAGRAPH)).toContainText("合口味街道办事处");
  await toCheck.about(PARAGRAPH).locator("[data-doubt]").click();
  await page.andSaved(() => keyboard.press("x"));
  await expect(page.paragraph(PARAGRAPH)).not.toContainText("合口味");
  await expect(toCheck.all).toHaveCount(count - 1);

  // Enter accepts and goes on, and in the end the page says that nothing is left.
  for (let left = count - 1; left > 0; left -= 1) {
    await expect(toCheck.all).toHaveCount(left);
    await expect(toCheck.here).toHaveCount(1);
    await keyboard.press("Enter");
  }
  await expect(toCheck.all).toHaveCount(0);
  await expect(toCheck.status).toHaveText("没有待核的地方。");
  await expect(toCheck.status).toBeFocused();
  await expect(screen.getByRole("tab", { name: "稿件 4", exact: true })).toBeVisible();
  const { violations } = await new AxeBuilder({ page: screen }).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
});

test("an accepted place stays so, for colleagues too, until someone puts it back in doubt", async ({
  desk,
}) => {
  const screen = await desk.as("editor");
  const { page, toCheck, count } = await paste(screen);
  await screen.keyboard.press("j");
  const line = (await toCheck.here.locator("[lang]").textContent()) ?? "";
  const accepted = answered(screen);
  await screen.keyboard.press("Enter");
  await accepted;
  await page.reload();
  await expect(toCheck.all).toHaveCount(count - 1);
  await expect(toCheck.about(line)).toHaveCount(0);

  const chief = await desk.as("chief");
  const hers = await page.openOn(chief);
  const seen = new ToCheck(hers.screen);
  await expect(seen.all).toHaveCount(count - 1);
  await seen.panel.getByRole("button", { name: "已认可 1 处" }).click();
  const row = seen.panel.getByRole("list", { name: "已认可的地方" }).getByRole("listitem");
  await expect(row).toContainText(/.+认可/);
  const withdrawn = answered(chief);
  await row.getByRole("button", { name: "撤回认可" }).click();
  await withdrawn;
  await expect(seen.all).toHaveCount(count);
  await expect(seen.about(line)).toHaveCount(1);
  await page.reload();
  await expect(toCheck.all).toHaveCount(count);
});

test("a key leads from the text to what is in doubt and back, and letters typed into the text are text", async ({
  desk,
}) => {
  const { page, toCheck, count } = await paste(await desk.as("editor"));
  const { keyboard } = page.screen;
  await page.typeAt(page.paragraph("清晨五点"), "jkx");
  await expect(page.paragraph("jkx清晨五点")).toHaveCount(1);
  await expect(toCheck.all).toHaveCount(count);
  await keyboard.press("Alt+k");
  await expect(toCheck.here).toHaveCount(1);
  const line = (await toCheck.here.locator("[lang]").textContent()) ?? "";
  await keyboard.press("Alt+k");
  await expect(page.document).toBeFocused();
  await keyboard.type("甲");
  await expect(page.document.locator("[data-role]").filter({ hasText: `甲${line.slice(0, 4)}` })).toHaveCount(
    1,
  );

  // In a menu of sections a letter looks for a section.
  await page.outline.getByRole("combobox", { name: "① 的栏目" }).focus();
  await keyboard.press("j");
  await expect(toCheck.here).toHaveCount(0);

  // The palette has it all.
  await keyboard.press("Control+k");
  await keyboard.type("待核");
  await expect(page.screen.getByRole("option", { name: /改判当前待核处/ })).toBeVisible();
  await expect(page.screen.getByRole("option", { name: /下一处待核/ })).toContainText("J");
  await keyboard.press("Escape");
});

for (const colorScheme of ["light", "dark"] as const) {
  test(`places to check have no fault that axe can find (${colorScheme})`, async ({ desk }) => {
    const { page } = await paste(await desk.as("editor"));
    await page.screen.emulateMedia({ colorScheme });
    await page.screen.keyboard.press("j");
    const { violations } = await new AxeBuilder({ page: page.screen }).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html.slice(0, 200))])).toEqual([]);
  });
}
