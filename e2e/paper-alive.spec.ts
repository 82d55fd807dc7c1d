import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { askDatabase } from "./database";
import { expect, test } from "./fixtures";
import { openAlive } from "./paper-screen";
import { freeDay, putOut } from "./publishing";

/** What is alive on the paper: the settings, sharing, reading aloud, turning, enlarging, searching. */
const PUBLISHED = "/2025-08-19";
const PAGE = `${PUBLISHED}/01`;
const ARTICLE = `${PAGE}/1`;

/** What is open over the screen is looked at too, in both colour schemes. */
async function checkOpened(page: Page): Promise<void> {
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  }
}

test("the front door says whose paper is not out yet, while today's is not", async ({ reader }) => {
  // Other stories publish meanwhile, of days to come.
  await expect(async () => {
    await reader.goto("/");
    const [newest] = await askDatabase<{ is_old: boolean }>(
      "SELECT max(date) < (now() AT TIME ZONE 'Asia/Shanghai')::date AS is_old FROM issues WHERE current_edition_id IS NOT NULL",
      [],
    );
    const said = await reader.getByText(/的报纸还没有出版，这是.*的一期。/).count();
    expect(said).toBe(newest?.is_old ? 1 : 0);
  }).toPass();
  await reader.goto(PAGE);
  await expect(reader.getByText(/的报纸还没有出版/), "only there").toHaveCount(0);
});

test("no screen of the paper runs a script but ours, and the browser reports nothing", async ({ reader }) => {
  const complaints: string[] = [];
  reader.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
  reader.on("pageerror", (error) => complaints.push(error.message));
  for (const path of ["/", PAGE, ARTICLE, "/archive", "/search?q=%E5%85%AC%E4%BA%A4", `${PUBLISHED}/text`]) {
    await openAlive(reader, path);
    const scripts = await reader
      .locator("script")
      .evaluateAll((all) => all.map((script) => script.getAttribute("data-paper")));
    expect(scripts, path).not.toContain(null);
  }
  expect(complaints).toEqual([]);
});

test("sepia and the other typeface are kept from one screen to the next", async ({ reader }) => {
  await openAlive(reader, ARTICLE);
  const html = reader.locator("html");
  await reader.getByRole("banner").getByRole("button", { name: "字号、字体与配色" }).click();
  const sheet = reader.getByRole("region", { name: "字号、字体与配色" });
  await sheet.getByRole("radio", { name: "米黄" }).check();
  await sheet.getByRole("radio", { name: "宋体" }).check();
  await checkOpened(reader);
  await reader.goto(PAGE);
  await expect(html).toHaveAttribute("data-theme", "sepia");
  await expect(html).toHaveAttribute("data-face", "song");
  const colour = await reader.evaluate(() => getComputedStyle(document.body).backgroundColor);
  expect(colour).toBe("rgb(244, 235, 214)");
});

test("sharing gives the permanent link, copied, and its QR code", async ({ reader }) => {
  await reader.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await openAlive(reader, ARTICLE);
  await reader.getByRole("button", { name: "分享", exact: true }).click();
  const sheet = reader.getByRole("region", { name: "分享这篇稿件" });
  const link = await sheet.getByLabel("永久链接").inputValue();
  await checkOpened(reader);
  expect(new URL(link).pathname).toBe(ARTICLE);
  await sheet.getByRole("button", { name: "复制链接" }).click();
  await expect(sheet.getByRole("status")).toHaveText("链接已复制");
  expect(await reader.evaluate(() => navigator.clipboard.readText())).toBe(link);
  const code = sheet.getByRole("img", { name: new RegExp(`${ARTICLE} 的二维码`) });
  await expect
    .poll(() => code.evaluate((image) => (image as HTMLImageElement).naturalWidth))
    .toBeGreaterThan(0);
});

test("the system's own sharing is offered where there is one", async ({ reader }) => {
  await reader.addInitScript(() => {
    Object.assign(navigator, {
      share: async (shared: unknown) => {
        document.documentElement.dataset.shared = JSON.stringify(shared);
      },
    });
  });
  await openAlive(reader, ARTICLE);
  const headline = await reader.getByRole("heading", { level: 1 }).textContent();
  await reader.getByRole("button", { name: "分享", exact: true }).click();
  await reader.getByRole("button", { name: "用系统分享" }).click();
  const shared = await reader.locator("html").getAttribute("data-shared");
  expect(JSON.parse(shared ?? "")).toMatchObject({ url: expect.stringMatching(`${ARTICLE}$`) });
  expect(JSON.parse(shared ?? "").title).toBe(headline?.trim());
});

test("an article is read aloud paragraph by paragraph, marked, paused and stopped", async ({ reader }) => {
  // No browser that tests run in has a voice: what is said is written down, and each part ends when it is told to.
  await reader.addInitScript(() => {
    const said: { text: string; end: () => void }[] = [];
    class Utterance {
      onend: () => void = () => {};
      constructor(readonly text: string) {}
    }
    const speech = {
      paused: false,
      getVoices: () => [],
      speak: (utterance: Utterance) => said.push({ text: utterance.text, end: () => utterance.onend() }),
      pause: () => {
        speech.paused = true;
      },
      resume: () => {
        speech.paused = false;
      },
      cancel: () => {
        speech.paused = false;
      },
    };
    Object.defineProperty(window, "speechSynthesis", { value: speech });
    Object.assign(window, { SpeechSynthesisUtterance: Utterance, said });
  });
  await openAlive(reader, ARTICLE);
  const said = () =>
    reader.evaluate(() => (window as unknown as { said: { text: string }[] }).said.map(({ text }) => text));
  const endPart = () =>
    reader.evaluate(() => (window as unknown as { said: { end(): void }[] }).said.at(-1)?.end());
  await reader.getByRole("button", { name: "朗读" }).click();
  const kicker = await reader.locator(".article .kicker").textContent();
  expect(await said()).toEqual([kicker]);
  const marked = reader.locator("[data-being-read]");
  await expect(marked).toHaveText(kicker ?? "");
  await endPart();
  await expect(marked).toHaveText((await reader.getByRole("heading", { level: 1 }).textContent()) ?? "");
  await expect(marked).toHaveCount(1);
  await reader.getByRole("button", { name: "暂停朗读" }).click();
  await reader.getByRole("button", { name: "继续朗读" }).click();
  await reader.getByRole("button", { name: "停止" }).click();
  await expect(marked).toHaveCount(0);
  await expect(reader.getByRole("button", { name: "停止" })).toBeHidden();
  expect(await said()).toHaveLength(2);
  // All of it, to the last paragraph, and then it is over.
  await reader.getByRole("button", { name: "朗读" }).click();
  const last = await reader.locator(".article-text p").last().textContent();
  for (let part = 0; part < 100 && (await marked.count()) > 0; part += 1) await endPart();
  expect((await said()).at(-1)).toBe(last);
  await expect(reader.getByRole("button", { name: "朗读" })).toBeVisible();
});

test("a photo is enlarged on a tap, with its caption, and closed by Escape", async ({ reader }) => {
  await openAlive(reader, ARTICLE);
  const caption = await reader.locator(".article figcaption").first().textContent();
  await reader
    .getByRole("link", { name: /^看大图/ })
    .first()
    .click();
  const enlarged = reader.getByRole("dialog", { name: "大图" });
  await expect(enlarged.getByRole("img").or(enlarged.locator("img"))).toBeVisible();
  await expect(enlarged).toContainText(caption ?? "");
  await checkOpened(reader);
  await reader.keyboard.press("Escape");
  await expect(enlarged).toBeHidden();
  await expect(reader).toHaveURL(ARTICLE);
});

test("Shift with an arrow key turns to the issue before and after", async ({ desk, reader }) => {
  test.setTimeout(120_000);
  // Whatever is out after the demonstration's issue, and it is the last of its own time.
  await putOut(desk, freeDay());
  await expect(async () => {
    await openAlive(reader, PAGE);
    await expect(reader.getByRole("link", { name: "下一期" })).toBeVisible({ timeout: 1_000 });
  }).toPass();
  await reader.keyboard.press("Shift+ArrowRight");
  await expect(reader).toHaveURL(/\/20[34]\d-\d\d-\d\d\/01$/);
  await openAlive(reader, PAGE);
  await reader.keyboard.press("ArrowRight");
  await expect(reader).toHaveURL(`${PUBLISHED}/02`);
});

test("a swipe turns the page; one that scrolls, or is short, does not", async ({ browser, baseURL }) => {
  const context = await browser.newContext({
    baseURL,
    viewport: { width: 390, height: 844 },
    hasTouch: true,
  });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  const swipe = async (from: [number, number], to: [number, number]) => {
    const points = ([x, y]: [number, number]) => [{ x, y }];
    await session.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: points(from) });
    await session.send("Input.dispatchTouchEvent", { type: "touchMove", touchPoints: points(to) });
    await session.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
  };
  await openAlive(page, PAGE);
  await swipe([200, 400], [170, 400]);
  await swipe([200, 500], [120, 300]);
  await expect(page).toHaveURL(PAGE);
  await swipe([320, 400], [80, 410]);
  await expect(page).toHaveURL(`${PUBLISHED}/02`);
  await page.waitForLoadState("networkidle");
  await swipe([80, 400], [320, 410]);
  await expect(page).toHaveURL(PAGE);
  await context.close();
});

test("readers search by two characters, in traditional ones too, and see where the words stand", async ({
  reader,
}) => {
  await reader.goto(PAGE);
  await reader.getByRole("banner").getByRole("link", { name: "检索" }).click();
  await reader.getByLabel("检索词").fill("公交");
  await reader.getByRole("button", { name: "检索" }).click();
  await expect(reader).toHaveURL(/\/search\?q=/);
  const first = reader.getByRole("region", { name: "检索结果" }).getByRole("listitem").first();
  await expect(first.getByRole("heading")).toContainText("公交");
  await expect(first.locator("mark").first()).toHaveText("公交");
  await first.getByRole("link").click();
  await expect(reader).toHaveURL(/\/2025-08-19\/01\/\d+$/);
  await reader.goto(`/search?q=${encodeURIComponent("學生")}`);
  await expect(reader.locator("mark").first()).toHaveText("学生");
  await reader.goto(`/search?q=${encodeURIComponent("公")}`);
  await expect(reader.getByText("请输入至少2个字。")).toBeVisible();
  await expect(reader.getByLabel("检索词"), "what was typed stays").toHaveValue("公");
  await reader.goto(`/search?q=${encodeURIComponent("无处可寻之词")}`);
  await expect(reader.getByText("没有找到含有“无处可寻之词”的稿件。")).toBeVisible();
  await reader.goto(`/search?q=${encodeURIComponent("公交")}&from=2025-08-20`);
  await expect(reader.locator("mark")).toHaveCount(0);
  await expect(reader.getByLabel("起始日期")).toHaveValue("2025-08-20");
});

test("the whole issue is there as a digest and as one text, and both lead to its articles", async ({
  reader,
}) => {
  await reader.goto(PAGE);
  await reader.getByRole("navigation", { name: "通读本期" }).getByRole("link", { name: "本期摘要" }).click();
  await expect(reader).toHaveURL(`${PUBLISHED}/digest`);
  for (const name of ["第01版：要闻", "第02版：民生"])
    await expect(reader.getByRole("heading", { level: 2, name })).toBeVisible();
  const headlines = await reader.getByRole("article").getByRole("heading", { level: 3 }).allTextContents();
  await reader.getByRole("link", { name: "本期全文" }).click();
  await expect(reader).toHaveURL(`${PUBLISHED}/text`);
  await expect(reader.getByRole("article")).toHaveCount(headlines.length);
  await expect(reader.getByRole("heading", { level: 3 })).toHaveCount(headlines.length);
});

for (const [old, now] of [
  ["/2025-08-19/1", PAGE],
  ["/2025-08-19/1/1", ARTICLE],
  ["/2025-08-19/01/1.html", ARTICLE],
  ["/20250819", PAGE],
  ["/2025/08/19", PAGE],
  ["/html/2025-08/19/node_2.htm", PAGE],
  ["/content/2025-08/19/content_1234.htm", PAGE],
  [`/zh-CN${ARTICLE}`, ARTICLE],
] as const)
  test(`the old form ${old} leads to ${now}`, async ({ reader }) => {
    const response = await reader.goto(old);
    expect(response?.status()).toBe(200);
    await expect(reader).toHaveURL(now);
  });

test("without JavaScript the search and the whole issue are there, and a photo's large file", async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ baseURL, javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto("/search");
  await page.getByLabel("检索词").fill("公交");
  await page.getByRole("button", { name: "检索" }).click();
  await expect(page.locator("mark").first()).toHaveText("公交");
  await page.goto(ARTICLE);
  await expect(page.getByRole("button", { name: "朗读" })).toHaveCount(0);
  const large = await page
    .getByRole("link", { name: /^看大图/ })
    .first()
    .getAttribute("href");
  expect((await page.request.get(large ?? "")).headers()["content-type"]).toBe("image/jpeg");
  await page.goto("/2025-08-19/77");
  await expect(page.getByRole("heading", { name: "没有找到这个版面或稿件" })).toBeVisible();
  await context.close();
});
