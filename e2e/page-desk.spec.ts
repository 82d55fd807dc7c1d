import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "./fixtures";
import { PageOnDesk } from "./page-on-desk";

test("the demonstration's front page opens as four articles, with its source beside it", async ({ desk }) => {
  const screen = await desk.as("editor");
  await screen.goto("/desk/issues");
  await screen.getByRole("row").filter({ hasText: "12875" }).getByRole("link", { name: /01/ }).click();
  const page = new PageOnDesk(screen);
  await expect(page.articles).toHaveCount(4);
  await expect(page.outline.getByRole("listitem")).toHaveCount(4);
  const source = screen.getByRole("region", { name: "粘贴的原文" });
  await expect(source).toContainText("导 读");
  // Dense: 25 lines of source and 20 of the page at 1440 × 900.
  const { height } = (await source.boundingBox()) ?? { height: 0 };
  expect(Math.floor(height / 20)).toBeGreaterThanOrEqual(25);
  const paper = (await page.document.locator("..").locator("..").locator("..").boundingBox()) ?? {
    height: 0,
  };
  expect(Math.floor(paper.height / 27)).toBeGreaterThanOrEqual(20);
});

test("articles are split at the cursor and merged again, and both undo", async ({ desk }) => {
  const page = await PageOnDesk.paste(await desk.as("editor"));
  const { keyboard } = page.screen;
  await page.cursorAt(page.paragraph("攻坚重点工作"));
  await page.andSaved(() => keyboard.press("Alt+Enter"));
  await expect(page.articles).toHaveCount(5);
  await expect(page.articles.nth(1)).toContainText("攻坚重点工作");
  await page.andSaved(() => keyboard.press("Control+z"));
  await expect(page.articles).toHaveCount(4);

  await page.cursorAt(page.articles.nth(2).locator("[data-role=paragraph]").first());
  await page.andSaved(() => keyboard.press("Alt+m"));
  await expect(page.articles).toHaveCount(3);
  // What the merge took away was removed on the server; undo brings it back under its own name.
  await page.andSaved(() => keyboard.press("Control+z"));
  await expect(page.articles).toHaveCount(4);
  await page.reload();
  await expect(page.articles).toHaveCount(4);
});

test("a block's role is changed in the margin, and blocks and articles are moved", async ({ desk }) => {
  const page = await PageOnDesk.paste(await desk.as("editor"));
  const { screen } = page;
  const block = page.paragraph("坚持多措并举");
  await block.hover();
  await screen.getByRole("button", { name: "类别：正文" }).click();
  await screen.getByRole("menuitemradio", { name: /小标题/ }).click();
  await expect(page.document.locator("[data-role=crosshead]")).toContainText("坚持多措并举");

  const first = page.articles.first().locator("[data-role]");
  await page.cursorAt(first.nth(1));
  const moved = (await first.nth(1).textContent()) ?? "";
  await screen.keyboard.press("Alt+ArrowUp");
  await expect(first.first()).toHaveText(moved);

  await page.outline.getByRole("button", { name: /第十五届中国/ }).focus();
  await page.andSaved(() => screen.keyboard.press("Alt+ArrowUp"));
  await expect(page.articles.first()).toContainText("第十五届中国-东北亚博览会");
  await page.reload();
  await expect(page.articles.first()).toContainText("第十五届中国-东北亚博览会");
  await expect(page.articles.nth(1).locator("[data-role]").first()).toHaveText(moved);
});

test("a headline is composed in Chinese, not doubled by its pinyin", async ({ desk }) => {
  const page = await PageOnDesk.paste(await desk.as("editor"));
  const { screen } = page;
  await screen.getByRole("button", { name: "点此补标题" }).click();
  const devtools = await screen.context().newCDPSession(screen);
  for (const text of ["h", "ho", "hong", "hong k", "hong kai"]) {
    await devtools.send("Input.imeSetComposition", {
      text,
      selectionStart: text.length,
      selectionEnd: text.length,
    });
  }
  // Longer than an autosave waits: nothing may be saved, or drawn, in the middle of a word.
  await expect(page.saveState).toHaveAttribute("data-save-state", "dirty");
  await devtools.send("Input.insertText", { text: "红开区" });
  await devtools.send("Input.imeSetComposition", { text: "gao", selectionStart: 3, selectionEnd: 3 });
  await devtools.send("Input.insertText", { text: "高质量" });
  const headline = page.articles.first().locator("[data-role=headline]");
  await expect(headline).toHaveText("红开区高质量");
  await page.saved();
  await page.reload();
  await expect(headline).toHaveText("红开区高质量");
  await expect(page.outline.getByRole("listitem").first()).toContainText("红开区高质量");
});

test("what is deleted goes to the tray, holds up the page, and is put back", async ({ desk }) => {
  const page = await PageOnDesk.paste(await desk.as("editor"));
  const { screen } = page;
  const block = page.paragraph("对于如何贯彻好");
  await block.click({ clickCount: 3 });
  await screen.keyboard.press("Delete");
  await expect(screen.getByRole("button", { name: /^待归 [1-9]/ })).toBeVisible();
  await page.saved();

  await screen.keyboard.press("Control+Enter");
  await expect(screen.getByRole("tabpanel")).toContainText("原文还有一段没有归稿");
  await expect(screen.getByText("编辑中")).not.toHaveCount(0);

  await screen.getByRole("tab", { name: /待归 1/ }).click();
  await screen.getByRole("button", { name: "放回此处" }).click();
  await expect(screen.getByRole("tab", { name: /待归 0/ })).toBeVisible();
  await expect(block).toHaveCount(1);
});

test("text of the tray is set aside with a reason and taken back", async ({ desk }) => {
  const page = await PageOnDesk.paste(await desk.as("editor"));
  const { screen } = page;
  await page.paragraph("对于如何贯彻好").click({ clickCount: 3 });
  await screen.keyboard.press("Delete");
  await screen.getByRole("button", { name: /^待归 [1-9]/ }).click();
  await screen.getByRole("button", { name: /^弃用第/ }).click();
  await screen.getByRole("menuitem", { name: "广告" }).click();
  await expect(screen.getByRole("tab", { name: /待归 0/ })).toBeVisible();
  await screen.getByRole("tab", { name: /弃用 2/ }).click();
  const row = screen.getByRole("listitem").filter({ hasText: "广告" });
  await row.getByRole("button", { name: "取回" }).click();
  await expect(page.paragraph("对于如何贯彻好")).toHaveCount(1);
  await expect(screen.getByRole("tab", { name: /弃用 1/ })).toBeVisible();
});

test("each article gets its section, and the page goes to review", async ({ desk }) => {
  const page = await PageOnDesk.paste(await desk.as("editor"));
  const { screen } = page;
  await screen.getByRole("button", { name: "点此补标题" }).click();
  await screen.keyboard.type("红开区推动高质量发展");
  for (const number of ["①", "②", "③", "④"]) {
    await page.outline.getByRole("combobox", { name: `${number} 的栏目` }).selectOption({ label: "要闻" });
  }
  await page.saved();
  await page.reload();
  await expect(page.outline.getByRole("combobox", { name: "④ 的栏目" })).toHaveValue(/.+/);
  await screen.keyboard.press("Control+Enter");
  await expect(screen.getByRole("button", { name: "收回修改" })).toBeVisible();
  await expect(page.document).toHaveAttribute("contenteditable", "false");

  await screen.getByRole("button", { name: "收回修改" }).click();
  await screen.getByRole("dialog").getByRole("button", { name: "收回修改" }).click();
  await expect(screen.getByRole("button", { name: "提交审读" })).toBeVisible();
  await expect(page.document).toHaveAttribute("contenteditable", "true");
});

test("the source leads to the page, and the page to the source", async ({ desk }) => {
  const page = await PageOnDesk.paste(await desk.as("editor"));
  const { screen } = page;
  const source = screen.getByRole("region", { name: "粘贴的原文" });
  const line = source.getByText("铁东区聚焦产业优势，精选 17 家企");
  await line.scrollIntoViewIfNeeded();
  await line.click();
  await expect(page.paragraph("铁东区聚焦产业优势")).toBeInViewport();
  await screen.keyboard.type("甲");
  await expect(page.paragraph("铁东区聚焦产业优势").filter({ hasText: "甲" })).toHaveCount(1);
  await expect(line).toHaveAttribute("data-lit", "cursor");

  await page.paragraph("铁西区结合自身实际").click();
  await expect(source.getByText("铁西区结合自身实际，积极挖掘特")).toHaveAttribute(
    "data-lit",
    /cursor|hover/,
  );
  await expect(source.getByText("铁西区结合自身实际，积极挖掘特")).toBeInViewport();
});

test("every correction is in the palette, and what cannot be done here says so", async ({ desk }) => {
  const page = await PageOnDesk.paste(await desk.as("editor"));
  const { screen } = page;
  await page.cursorAt(page.paragraph("攻坚重点工作"));
  await screen.keyboard.press("Control+k");
  const palette = screen.getByRole("dialog", { name: "全部命令" });
  await expect(palette.getByRole("option", { name: /与上一稿合并/ })).toHaveAttribute(
    "aria-disabled",
    "true",
  );
  await screen.keyboard.type("拆成");
  await screen.keyboard.press("Enter");
  await expect(page.articles).toHaveCount(5);
});

test("a correction that cannot be done here says why, wherever it is asked for", async ({ desk }) => {
  const page = await PageOnDesk.paste(await desk.as("editor"));
  const { screen } = page;
  const said = screen.locator("[data-said]");
  await page.cursorAt(page.paragraph("攻坚重点工作"));
  await screen.keyboard.press("Alt+m");
  await expect(said).toHaveText("这是本版第一稿，上面没有稿件。");
  const close = screen.getByRole("button", { name: "收紧", exact: true });
  await expect(close).toHaveAttribute("aria-disabled", "true");
  await expect(close).toHaveAttribute("title", /这里没有可以收紧的空格。$/);
  // It looks as if it could not be pressed; pressing it says why.
  await close.click({ force: true });
  await expect(said).toHaveText("这里没有可以收紧的空格。");
  await screen.keyboard.press("Control+k");
  const palette = screen.getByRole("dialog", { name: "全部命令" });
  await screen.keyboard.type("与上一稿");
  await expect(palette.getByRole("option", { name: /这是本版第一稿，上面没有稿件/ })).toBeVisible();
  await screen.screenshot({ path: "test-results/palette-why-not.png" });
  await screen.keyboard.press("Enter");
  await expect(said).toHaveText(/这是本版第一稿，上面没有稿件/);
  await screen.screenshot({ path: "test-results/said.png" });
  await expect(page.articles).toHaveCount(4);
  // Only for a moment.
  await expect(said).toBeEmpty();
});

for (const colorScheme of ["light", "dark"] as const) {
  test(`the desk has no fault that axe can find (${colorScheme})`, async ({ desk }) => {
    const page = await PageOnDesk.paste(await desk.as("editor"));
    await page.screen.emulateMedia({ colorScheme });
    for (const tab of [/稿件/, /待归/, /弃用/, /检查/]) {
      await page.screen.getByRole("tab", { name: tab }).click();
      const { violations } = await new AxeBuilder({ page: page.screen }).analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html.slice(0, 200))])).toEqual(
        [],
      );
    }
    await page.screen.setViewportSize({ width: 390, height: 844 });
    await expect(page.screen.getByText("请用大一些的屏幕")).toBeVisible();
    expect((await new AxeBuilder({ page: page.screen }).analyze()).violations.map(({ id }) => id)).toEqual(
      [],
    );
  });
}
