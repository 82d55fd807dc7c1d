import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures";
import { PageOnDesk } from "./page-on-desk";
import { checkShown } from "./screens";

const PARK = `南湖公园新建步道开放

本报讯（记者 林知遥）10月8日，南湖公园环湖步道向市民开放。步道全长三公里，沿线
设有休息座椅和照明。
`;
const MARKET = `城西菜市场完成改造

本报讯（记者 何以宁）改造后的城西菜市场昨日重新开业，摊位由八十个增加到一百二十
个，停车位增加了一倍。
`;
const LIBRARY = `市图书馆周末延时开放

本报讯（记者 林知遥）自本周起，市图书馆周六、周日开放到晚九点，自习室座位可以提前
一天在网上预约。
`;
const BUS = `十七路公交末班车延时

本报讯（记者 何以宁）自下周一起，十七路公交车末班车由晚九点改为晚十点三十分发出，
首班车时间不变。
`;
/** The print that is pasted first, and the one that comes down later: a figure mended, the library out, a brief in. */
const FIRST_PRINT = [PARK, MARKET, LIBRARY].join("\n");
const SECOND_PRINT = [PARK.replace("三公里", "五公里"), MARKET, BUS].join("\n");

const paste = async (screen: Page, text: string) =>
  PageOnDesk.pasteHere(await PageOnDesk.openPaste(screen), text);

const proposal = (screen: Page, title: string) => screen.getByRole("region", { name: title });
const heading = (screen: Page) => screen.getByRole("heading", { level: 1, name: /重新分稿/ });

/** Goes from the desk to the proposals for another print. */
async function compareWith(screen: Page, text: string): Promise<void> {
  await screen.getByRole("button", { name: "重新分稿" }).click();
  await expect(heading(screen)).toBeVisible();
  await screen.getByRole("radio", { name: "粘贴新的版面文字" }).check();
  await screen.getByRole("textbox", { name: "版面文字" }).fill(text);
  await screen.getByRole("button", { name: "比对" }).click();
}

test("another print is pasted over a corrected page: what is taken is taken, what is left keeps its words", async ({
  desk,
}) => {
  const page = await paste(await desk.as("editor"), FIRST_PRINT);
  const { screen } = page;
  await expect(page.articles).toHaveCount(3);
  await page.andSaved(() => page.typeAt(page.paragraph("本报讯（记者 何以宁）改造后"), "昨日，"));

  await compareWith(screen, SECOND_PRINT);
  await expect(screen.getByRole("heading", { name: "4 处不同，0 篇不变" })).toBeFocused();
  const park = proposal(screen, "南湖公园新建步道开放");
  const market = proposal(screen, "城西菜市场完成改造");
  const library = proposal(screen, "市图书馆周末延时开放");
  const bus = proposal(screen, "十七路公交末班车延时");
  // What nobody touched is suggested to be taken, what was corrected to be left.
  await expect(park.getByRole("radio", { name: "取用新的" })).toBeChecked();
  await expect(park.locator("mark").allTextContents()).resolves.toEqual(["三", "五"]);
  await expect(market).toContainText("编辑改过");
  await expect(market.getByRole("radio", { name: "留现在的" })).toBeChecked();
  await expect(market.locator("mark").allTextContents()).resolves.toEqual(["昨日，"]);
  await expect(library.getByRole("radio", { name: "撤下" })).toBeChecked();
  await expect(bus.getByRole("radio", { name: "加入版面" })).toBeChecked();
  await expect(screen.getByText("确认后，原文全部归稿或弃用，没有待归的文字。")).toBeVisible();
  await checkShown(screen, "light");
  await checkShown(screen, "dark");
  await screen.setViewportSize({ width: 1440, height: 900 });

  // The brief is not wanted: one is told before where its text goes.
  await bus.getByRole("radio", { name: "不要" }).check();
  const tray = screen.getByText(/确认后，待归的原文有 \d+ 字，共 1 处/);
  await tray.click();
  await expect(screen.locator("details").getByRole("listitem")).toHaveText(/^十七路公交末班车延时/);
  await library.getByRole("radio", { name: "留下" }).check();
  await expect(screen.getByText("取用 1，留下 3")).toBeVisible();
  await screen.getByRole("button", { name: "确认，取用 1 处" }).click();

  const check = async () => {
    await expect(page.document).toBeVisible();
    await expect(page.articles).toHaveCount(3);
    await expect(page.articles.nth(0)).toContainText("步道全长五公里");
    await expect(page.articles.nth(1)).toContainText("昨日，本报讯（记者 何以宁）改造后的城西菜市场");
    await expect(page.articles.nth(2)).toContainText("市图书馆周六、周日开放到晚九点");
    const source = screen.getByRole("region", { name: "粘贴的原文" });
    await expect(source).toContainText("步道全长五公里");
    await expect(source).not.toContainText("市图书馆");
    await screen.getByRole("button", { name: /^待归/ }).first().click();
    await expect(screen.getByRole("tabpanel")).toContainText("十七路公交末班车延时");
    await expect(screen.getByRole("tabpanel")).not.toContainText("城西菜市场");
  };
  await check();
  await page.reload();
  await check();
  // The desk goes on on the new text: what is typed now is saved.
  await page.andSaved(() => page.typeAt(page.paragraph("本报讯（记者 林知遥）10月8日"), "昨日，"));
});

test("the same text again proposes exactly the corrections back; to leave them all changes nothing", async ({
  desk,
}) => {
  const page = await paste(await desk.as("editor"), FIRST_PRINT);
  const { screen } = page;
  await page.andSaved(() => page.typeAt(page.paragraph("本报讯（记者 何以宁）改造后"), "昨日，"));
  await page.cursorAt(page.articles.nth(2).locator("[data-role]").first());
  await page.andSaved(() => screen.keyboard.press("Alt+Shift+ArrowUp"));
  const before = await page.document.textContent();

  await page.document.focus();
  await screen.keyboard.press("Control+Shift+s");
  await expect(heading(screen)).toBeVisible();
  await screen.getByRole("button", { name: "比对" }).click();
  await expect(screen.getByRole("heading", { name: "1 处不同，2 篇不变" })).toBeVisible();
  const market = proposal(screen, "城西菜市场完成改造");
  await expect(market.locator("mark").allTextContents()).resolves.toEqual(["昨日，"]);
  await expect(market.getByRole("radio", { name: "留现在的" })).toBeChecked();
  await screen.getByRole("button", { name: "回到版面" }).click();
  await expect(page.document).toBeVisible();
  expect(await page.document.textContent()).toBe(before);
  await page.reload();
  expect(await page.document.textContent()).toBe(before);

  // And taken, it is as the split had it, in the order that the editor made.
  await screen.getByRole("button", { name: "重新分稿" }).click();
  await screen.getByRole("button", { name: "比对" }).click();
  await screen.getByRole("button", { name: "全部取用" }).click();
  await screen.getByRole("button", { name: "确认，取用 1 处" }).click();
  await expect(page.document).toBeVisible();
  await expect(page.paragraph("昨日，")).toHaveCount(0);
  await expect(page.articles.nth(1)).toContainText("市图书馆周末延时开放");
});

test("a refused text and a page that others saved meanwhile: nothing typed is lost, nothing is overwritten", async ({
  desk,
}) => {
  const page = await paste(await desk.as("editor"), FIRST_PRINT);
  const { screen } = page;
  await compareWith(screen, "  ");
  await expect(screen.getByText(/没有文字|是空的|没有内容/).first()).toBeVisible();
  await screen.getByRole("textbox", { name: "版面文字" }).fill(SECOND_PRINT);
  await screen.getByRole("button", { name: "比对" }).click();
  await expect(proposal(screen, "南湖公园新建步道开放")).toBeVisible();
  await screen.getByRole("button", { name: "换一份文字" }).click();
  await expect(screen.getByRole("textbox", { name: "版面文字" })).toHaveValue(SECOND_PRINT);
  await screen.getByRole("button", { name: "比对" }).click();
  await expect(proposal(screen, "南湖公园新建步道开放")).toBeVisible();

  const chief = await desk.as("chief");
  const wheres: unknown[] = [];
  chief.on("response", (response) => {
    const request = response.request();
    if (request.url().endsWith("/presence") && request.method() === "POST")
      wheres.push(request.postDataJSON().articleId);
  });
  await chief.goto(screen.url().replace(/\/split-again$/, ""));
  const theirs = new PageOnDesk(chief);
  await theirs.andSaved(() => theirs.typeAt(theirs.paragraph("本报讯（记者 林知遥）10月8日"), "总编改："));

  await screen.getByRole("button", { name: /^确认，取用/ }).click();
  await screen.getByRole("button", { name: "重新比对" }).click();
  const park = proposal(screen, "南湖公园新建步道开放");
  await expect(park).toContainText("编辑改过");
  await expect(park.getByRole("radio", { name: "留现在的" })).toBeChecked();
  await screen.getByRole("button", { name: "全部留下" }).click();
  // Left, it would get other places in another text, and the chief is at it.
  const confirm = screen.getByRole("button", { name: "确认，全部留下" });
  await confirm.click();
  await expect(
    screen
      .getByRole("alert")
      .filter({ hasText: "高岚 正在改《南湖公园新建步道开放》，所以没有确认，版面没有变" }),
  ).toBeVisible();
  await checkShown(screen, "light");
  await screen.setViewportSize({ width: 1440, height: 900 });
  await screen.screenshot({ path: "test-results/split-again-held.png" });
  const where = wheres.at(-1);
  await theirs.cursorAt(theirs.paragraph("本报讯（记者 何以宁）改造后"));
  await expect.poll(() => wheres.at(-1)).not.toBe(where);
  await confirm.click();
  await expect(page.document).toBeVisible();
  await expect(page.articles.first()).toContainText("总编改：");

  // The chief's desk still stands on the earlier text: it is told by itself, and what is typed there all the same is there
  // after a reload, to be chosen beside what was saved since.
  await expect(theirs.saveState).toHaveAttribute("data-save-state", "refused");
  await theirs.typeAt(theirs.paragraph("总编改："), "又及，");
  await expect(theirs.saveState).toHaveAttribute("data-save-state", "refused");
  chief.once("dialog", (leaving) => leaving.accept());
  await theirs.reload();
  await chief
    .getByRole("dialog", { name: "别人也改了同一篇稿件" })
    .getByRole("button", { name: "用我的" })
    .click();
  await expect(theirs.paragraph("又及，总编改：")).toHaveCount(1);
  await theirs.saved();
});
