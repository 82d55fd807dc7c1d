import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { askDatabase } from "./database";
import { expect, test } from "./fixtures";
import { PageOnDesk } from "./page-on-desk";

// 苏禾 is the editor, 高岚 the chief editor.
const IN_FIRST = "对于如何贯彻好";
const IN_FIRST_TOO = "攻坚重点工作";
const IN_SECOND = "铁东区聚焦产业优势";

/** Longer than a heart may be silent. */
const SILENCE = { timeout: 30_000 };

const peopleOn = ({ screen }: PageOnDesk) => screen.getByRole("list", { name: "也在这一版" });
const noticeOn = ({ screen }: PageOnDesk) => screen.getByRole("status").filter({ hasText: "正在改这篇" });
const takeOver = ({ screen }: PageOnDesk) => screen.getByRole("button", { name: /^接手/ }).click();

test("two editors on one page see each other, and on which article", async ({ desk }) => {
  const mine = await PageOnDesk.paste(await desk.as("editor"));
  const theirs = await mine.openOn(await desk.as("chief"));
  await mine.cursorAt(mine.paragraph(IN_FIRST));
  await theirs.cursorAt(theirs.paragraph(IN_SECOND));
  await expect(peopleOn(mine)).toHaveText(/高岚，在 ②/);
  await expect(peopleOn(theirs)).toHaveText(/苏禾，在 ①/);
  await expect(theirs.screen.getByText("苏禾 正在改这篇")).toBeVisible();
  await expect(noticeOn(theirs)).toHaveCount(0);
  await checkLooks(theirs.screen);

  await theirs.screen.goto("/desk");
  await expect(peopleOn(mine)).toHaveCount(0);
});

test("edits to different articles both survive, and each sees the other's without asking for them", async ({
  desk,
}) => {
  const mine = await PageOnDesk.paste(await desk.as("editor"));
  const theirs = await mine.openOn(await desk.as("chief"));
  await theirs.typeAt(theirs.paragraph(IN_SECOND), "乙");
  await mine.typeAt(mine.paragraph(IN_FIRST), "甲");
  await expect(theirs.paragraph(`甲${IN_FIRST}`)).toHaveCount(1);
  await expect(mine.paragraph(`乙${IN_SECOND}`)).toHaveCount(1);
  // The cursor stayed where it was while the other's words came in.
  await theirs.screen.keyboard.type("丙");
  await expect(theirs.paragraph(`乙丙${IN_SECOND}`)).toHaveCount(1);
  await expect(mine.paragraph(`乙丙${IN_SECOND}`)).toHaveCount(1);
  await mine.screen.keyboard.type("丁");
  await expect(theirs.paragraph(`甲丁${IN_FIRST}`)).toHaveCount(1);
  for (const { screen } of [mine, theirs]) await expect(screen.getByRole("dialog")).toHaveCount(0);
  await mine.saved();
  await mine.reload();
  await expect(mine.paragraph(`甲丁${IN_FIRST}`)).toHaveCount(1);
  await expect(mine.paragraph(`乙丙${IN_SECOND}`)).toHaveCount(1);
});

test("the second one on an article is told before typing, and takes over; what the first had not saved is a version", async ({
  desk,
}) => {
  test.slow();
  const mine = await PageOnDesk.paste(await desk.as("editor"));
  const theirs = await mine.openOn(await desk.as("chief"));
  await mine.cursorAt(mine.paragraph(IN_FIRST));
  await expect(peopleOn(theirs)).toHaveText(/苏禾，在 ①/);

  await theirs.cursorAt(theirs.paragraph(IN_FIRST_TOO));
  await expect(noticeOn(theirs)).toContainText("苏禾 正在改这篇");
  await theirs.screen.keyboard.type("乙");
  await theirs.screen.keyboard.press("Delete");
  await expect(theirs.paragraph(IN_FIRST_TOO)).toHaveText(/^攻坚重点工作/);
  await checkLooks(theirs.screen, "presence-notice");

  // What the editor types from here on does not reach the server.
  await mine.screen.route("**/api/desk/pages/*", (route) => route.abort());
  await mine.screen.keyboard.type("没存上的话");
  await expect(mine.saveState).toHaveAttribute("data-save-state", "offline");
  await takeOver(theirs);
  await expect(noticeOn(theirs)).toHaveCount(0);
  await theirs.andSaved(() => theirs.screen.keyboard.type("总编写的"));

  await expect(mine.screen.getByText("高岚 接手了 ①。您还没存上的字另存成了一个版本")).toBeVisible();
  await expect(mine.paragraph("没存上的话")).toHaveCount(0);
  await expect(noticeOn(mine)).toContainText("高岚 正在改这篇");
  await checkLooks(mine.screen, "presence-displaced");
  expect(await displacedWords(mine)).toEqual([expect.stringContaining(`没存上的话${IN_FIRST}`)]);

  await mine.screen.unroute("**/api/desk/pages/*");
  await expect(mine.paragraph(`总编写的${IN_FIRST_TOO}`)).toHaveCount(1);
  await mine.screen.getByRole("button", { name: "知道了" }).click();
  await mine.screen.keyboard.type("还想写");
  await expect(mine.paragraph("还想写")).toHaveCount(0);
  // It goes to and fro: taken back by the key.
  await mine.screen.keyboard.press("Control+Shift+E");
  await expect(noticeOn(mine)).toHaveCount(0);
  await mine.andSaved(() => mine.screen.keyboard.type("轮到我写"));
  await expect(theirs.paragraph(`轮到我写${IN_FIRST}`)).toHaveCount(1);
  await expect(theirs.screen.getByText("苏禾 接手了 ①。您在那篇的改动都已存上。")).toBeVisible();
});

test("a save that crosses a takeover is refused, and its words are a version too", async ({ desk }) => {
  const mine = await PageOnDesk.paste(await desk.as("editor"));
  const theirs = await mine.openOn(await desk.as("chief"));
  await mine.cursorAt(mine.paragraph(IN_FIRST));
  await theirs.cursorAt(theirs.paragraph(IN_FIRST_TOO));
  await expect(noticeOn(theirs)).toBeVisible();
  // The editor's heartbeats are lost, so that only the save can tell.
  await mine.screen.route("**/api/desk/pages/*/presence", (route) => route.abort());
  await takeOver(theirs);
  await expect(noticeOn(theirs)).toHaveCount(0);
  await mine.screen.keyboard.type("晚了一步");
  await expect(mine.screen.getByText("高岚 接手了 ①。您还没存上的字另存成了一个版本")).toBeVisible();
  await expect(mine.paragraph("晚了一步")).toHaveCount(0);
  expect((await displacedWords(mine)).join()).toContain("晚了一步");
  await expect(theirs.paragraph("晚了一步")).toHaveCount(0);
});

test("a word that is being composed is finished before a takeover is felt", async ({ desk }) => {
  const mine = await PageOnDesk.paste(await desk.as("editor"));
  const theirs = await mine.openOn(await desk.as("chief"));
  await mine.cursorAt(mine.paragraph(IN_FIRST));
  await theirs.cursorAt(theirs.paragraph(IN_FIRST_TOO));
  await expect(noticeOn(theirs)).toBeVisible();
  const devtools = await mine.screen.context().newCDPSession(mine.screen);
  const compose = (text: string) =>
    devtools.send("Input.imeSetComposition", {
      text,
      selectionStart: text.length,
      selectionEnd: text.length,
    });
  await compose("hong");
  const told = mine.screen.waitForResponse(
    async (response) =>
      response.url().endsWith("/presence") &&
      JSON.stringify(await response.json()).includes('"高岚","takenAt"'),
  );
  await takeOver(theirs);
  await told;
  await compose("hongkai");
  await expect(mine.paragraph("hongkai")).toHaveCount(1);
  await devtools.send("Input.insertText", { text: "红开区" });
  await expect(mine.screen.getByText("高岚 接手了 ①。您还没存上的字另存成了一个版本")).toBeVisible();
  expect((await displacedWords(mine)).join()).toContain(`红开区${IN_FIRST}`);
  await expect(mine.paragraph(`红开区${IN_FIRST}`)).toHaveCount(0);

  // And a word that is begun in an article that somebody else writes on leaves nothing behind.
  await mine.cursorAt(mine.paragraph(IN_FIRST));
  await compose("gao");
  await devtools.send("Input.insertText", { text: "高" });
  await expect(mine.paragraph(IN_FIRST)).toHaveText(new RegExp(`^${IN_FIRST}`));
  await expect(mine.saveState).toHaveAttribute("data-save-state", "saved");
  await mine.andSaved(() => mine.typeAt(mine.paragraph(IN_SECOND), "接着写"));
  await expect(theirs.paragraph(`接着写${IN_SECOND}`)).toHaveCount(1);
});

test("what would touch an article that somebody else writes on is refused in words", async ({ desk }) => {
  const mine = await PageOnDesk.paste(await desk.as("editor"));
  const theirs = await mine.openOn(await desk.as("chief"));
  await theirs.andSaved(() => theirs.typeAt(theirs.paragraph(IN_FIRST_TOO), "乙"));
  await theirs.cursorAt(theirs.paragraph(IN_SECOND));
  await mine.cursorAt(mine.paragraph(IN_FIRST));
  await expect(theirs.screen.getByText("苏禾 正在改这篇")).toBeVisible();

  const refusal = theirs.screen.getByRole("alert").filter({ hasText: "这一步会改到 ①，苏禾 正在改那篇" });
  await theirs.screen.keyboard.press("Alt+m");
  await expect(refusal).toBeVisible();
  await expect(theirs.articles).toHaveCount(4);
  await theirs.andSaved(() => theirs.screen.keyboard.type("丙"));
  await expect(refusal).toHaveCount(0);
  await theirs.screen.keyboard.press("Control+z");
  await expect(theirs.paragraph(`丙${IN_SECOND}`)).toHaveCount(0);
  await theirs.screen.keyboard.press("Control+z");
  await expect(refusal).toBeVisible();
  await expect(theirs.paragraph(`乙${IN_FIRST_TOO}`)).toHaveCount(1);
  await checkLooks(theirs.screen, "presence-refused");
});

test("when the holder's heart stops the article is free, and the notice goes by itself", async ({ desk }) => {
  test.slow();
  const mine = await PageOnDesk.paste(await desk.as("editor"));
  const theirs = await mine.openOn(await desk.as("chief"));
  await mine.cursorAt(mine.paragraph(IN_FIRST));
  await theirs.cursorAt(theirs.paragraph(IN_FIRST_TOO));
  await expect(noticeOn(theirs)).toBeVisible();
  const gone = mine.screen.waitForEvent("crash");
  const devtools = await mine.screen.context().newCDPSession(mine.screen);
  devtools.send("Page.crash").catch(() => undefined);
  await gone;
  await expect(noticeOn(theirs)).toHaveCount(0, SILENCE);
  await expect(peopleOn(theirs)).toHaveCount(0);
  await theirs.andSaved(() => theirs.screen.keyboard.type("轮到我写"));
  await expect(theirs.paragraph(`轮到我写${IN_FIRST_TOO}`)).toHaveCount(1);
});

/** Nothing that axe finds; the screen as it looks is kept under a name. */
async function checkLooks(screen: Page, name?: string): Promise<void> {
  if (name) await screen.screenshot({ path: `test-results/${name}.png` });
  const { violations } = await new AxeBuilder({ page: screen }).analyze();
  expect(violations).toEqual([]);
}

/** What was kept of displaced words on this page, as the database has it. */
async function displacedWords({ screen }: PageOnDesk): Promise<string[]> {
  const pageId = new URL(screen.url()).pathname.split("/").at(-1);
  const rows = await askDatabase<{ words: string }>(
    `SELECT string_agg(part->>'text', '') AS words
     FROM page_revisions page
       JOIN article_revisions article ON article.page_revision_id = page.id,
       jsonb_path_query(article.content, '$.content[*].content[*]') part
     WHERE page.page_id = $1 AND page.purpose = 'DISPLACED' AND article.version IS NULL
     GROUP BY page.number ORDER BY page.number`,
    [pageId],
  );
  return rows.map(({ words }) => words);
}
