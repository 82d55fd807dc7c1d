import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "./fixtures";
import { openAlive } from "./paper-screen";

/** The demonstration's published issue. */
const PUBLISHED = "/2025-08-19";
const PAGE = `${PUBLISHED}/01`;
const ARTICLE = `${PAGE}/1`;
const SCREENS = [
  "/",
  PAGE,
  `${PUBLISHED}/02`,
  ARTICLE,
  "/archive",
  "/archive/2025",
  `${PUBLISHED}/digest`,
  `${PUBLISHED}/text`,
  `/search?q=${encodeURIComponent("公交")}`,
  `/en${PAGE}`,
  "/no-such-screen",
];

test("the front door is page 01 of the latest issue", async ({ reader }) => {
  const response = await reader.goto("/");
  expect(response?.status()).toBe(200);
  await expect(reader).toHaveTitle("四平日报");
  await expect(reader.getByRole("banner")).toContainText(/\d{4}年\d{1,2}月\d{1,2}日.*第\d+期/);
  const canonical = await reader.locator("link[rel=canonical]").getAttribute("href");
  expect(canonical).toMatch(/\/\d{4}-\d{2}-\d{2}\/01$/);
  const heading = await reader.getByRole("heading", { level: 1 }).textContent();
  await reader.goto(new URL(canonical ?? "").pathname);
  await expect(reader.getByRole("heading", { level: 1 })).toHaveText(heading ?? "");
});

test("a reader goes from the page to an article, on to the next, and back to the page", async ({
  reader,
}) => {
  await reader.goto(PUBLISHED);
  await expect(reader).toHaveURL(PAGE);
  const lead = reader.getByRole("article").first().getByRole("heading", { level: 2 });
  const headline = (await lead.textContent()) ?? "";
  await lead.getByRole("link").click();
  await expect(reader).toHaveURL(ARTICLE);
  await expect(reader.getByRole("heading", { level: 1 })).toHaveText(headline);
  await reader.getByRole("link", { name: /下一篇/ }).click();
  await expect(reader).toHaveURL(`${PAGE}/2`);
  await reader.getByRole("link", { name: /返回第01版/ }).click();
  await expect(reader).toHaveURL(PAGE);
});

test("every headline of the contents leads to its article", async ({ reader }) => {
  await reader.goto(PAGE);
  const contents = reader.getByRole("navigation", { name: "本期目录" });
  const links = await contents
    .getByRole("link")
    .evaluateAll((all) => all.map((link) => link.getAttribute("href")));
  expect(links.length).toBeGreaterThan(6);
  for (const link of links) expect((await reader.request.get(link ?? "")).status(), `${link}`).toBe(200);
});

test("photos of a published page are served in three formats, each in more than one width", async ({
  reader,
}) => {
  await reader.goto(PAGE);
  const photo = reader.locator("main picture").first();
  const types = { avif: "image/avif", webp: "image/webp", jpg: "image/jpeg" };
  for (const [ending, type] of Object.entries(types)) {
    const srcSet = await photo.locator(`[srcset*=".${ending} "]`).getAttribute("srcset");
    const addresses = srcSet?.split(", ").map((source) => source.split(" ")[0] ?? "") ?? [];
    expect(addresses.length).toBeGreaterThan(1);
    for (const address of addresses) {
      const response = await reader.request.get(address);
      expect(response.headers()["content-type"]).toBe(type);
    }
  }
});

for (const [what, path] of [
  ["a day without an issue", "/2025-08-11"],
  ["a day that does not exist", "/2025-02-30/01"],
  ["an unknown page", `${PUBLISHED}/77`],
  ["an unknown article", `${PAGE}/999`],
  ["more than an article's address", `${ARTICLE}/1`],
  ["an unknown language", `/fr${PAGE}`],
  ["anything else", "/no-such-screen"],
] as const) {
  test(`${what} is not found, and says so in both languages`, async ({ reader }) => {
    const response = await reader.goto(path);
    expect(response?.status()).toBe(404);
    await expect(reader.getByRole("heading", { name: "没有找到这个版面或稿件" })).toBeVisible();
    await expect(reader.getByRole("heading", { name: "There is no such page or article" })).toBeVisible();
    await expect(reader.getByRole("link", { name: "去看最新一期" })).toBeVisible();
  });
}

test("what the newsroom works on is not to be seen", async ({ desk, reader }) => {
  const editor = await desk.as("editor");
  await editor.goto("/desk/issues");
  await editor.getByLabel("日期").fill("2031-01-01");
  await editor.getByLabel("总期号").fill("14832");
  await editor.getByRole("button", { name: "建一期" }).click();
  await editor.waitForURL(/\/desk\/issues\/.+/);
  for (const path of ["/2031-01-01", "/2031-01-01/01", "/2031-01-01/01/1", "/en/2031-01-01/01"]) {
    expect((await reader.request.get(path)).status(), path).toBe(404);
  }
  expect((await reader.request.get("/archive/2031")).status()).toBe(404);
  await reader.goto("/archive");
  await expect(reader.getByRole("link", { name: /2031/ })).toHaveCount(0);
});

test("the archive's calendar leads to the issue", async ({ reader }) => {
  await reader.goto(PAGE);
  await reader.getByRole("banner").getByRole("link", { name: "往期" }).click();
  // Other stories publish issues of years to come: the newest year is not always this one.
  await expect(reader.getByRole("heading", { level: 1, name: "往期" })).toBeVisible();
  const year = reader.getByRole("navigation", { name: "年份" }).getByRole("link", { name: "2025" });
  if ((await year.count()) > 0) await year.click();
  await reader
    .getByRole("table", { name: /2025年8月/ })
    .getByRole("link", { name: "2025年8月19日，第12874期" })
    .click();
  await expect(reader).toHaveURL(PAGE);
});

test("the same issue under English words; its own text stays as it is", async ({ reader }) => {
  await reader.goto(PAGE);
  const headline =
    (await reader.getByRole("article").first().getByRole("heading").first().textContent()) ?? "";
  await reader.getByRole("link", { name: "English" }).click();
  await expect(reader).toHaveURL(`/en${PAGE}`);
  await expect(reader.locator("html")).toHaveAttribute("lang", "en");
  await expect(reader.getByRole("navigation", { name: "Pages of this issue" })).toBeVisible();
  await expect(reader.getByRole("article").first()).toHaveAttribute("lang", "zh-CN");
  await reader.getByRole("article").first().getByRole("link", { name: headline }).click();
  await expect(reader).toHaveURL(`/en${ARTICLE}`);
  await reader.getByRole("link", { name: "中文" }).click();
  await expect(reader).toHaveURL(ARTICLE);
});

test("the arrow keys turn pages and articles", async ({ reader }) => {
  await openAlive(reader, PAGE);
  await reader.keyboard.press("ArrowRight");
  await expect(reader).toHaveURL(`${PUBLISHED}/02`);
  await openAlive(reader, `${PAGE}/2`);
  await reader.keyboard.press("ArrowLeft");
  await expect(reader).toHaveURL(ARTICLE);
});

test("text size and colours are kept, and there before anything is painted", async ({ reader }) => {
  await openAlive(reader, PAGE);
  await reader.getByRole("banner").getByRole("button", { name: "字号、字体与配色" }).click();
  const sheet = reader.getByRole("region", { name: "字号、字体与配色" });
  await sheet.getByRole("radio", { name: "深色" }).check();
  await sheet.getByRole("radio", { name: "大", exact: true }).check();
  const html = reader.locator("html");
  await expect(html).toHaveAttribute("data-theme", "dark");
  // At the end of the head nothing has been painted yet.
  await reader.addInitScript(() => {
    document.addEventListener("readystatechange", () => {
      document.documentElement.dataset.early ??= document.documentElement.dataset.theme ?? "none";
    });
  });
  await openAlive(reader, ARTICLE);
  await expect(html).toHaveAttribute("data-early", "dark");
  await expect(html).toHaveAttribute("data-text", "large");
  await reader.getByRole("banner").getByRole("button", { name: "字号、字体与配色" }).click();
  await expect(sheet.getByRole("radio", { name: "深色" })).toBeChecked();
  await sheet.getByRole("radio", { name: "跟随系统" }).check();
  await expect(html).not.toHaveAttribute("data-theme");
});

test("without JavaScript everything is there to be read", async ({ browser, baseURL }) => {
  const context = await browser.newContext({ baseURL, javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(PAGE);
  await expect(page.getByRole("button", { name: "字号、字体与配色" })).toHaveCount(0);
  await page.getByRole("article").first().getByRole("heading", { level: 2 }).getByRole("link").click();
  await expect(page).toHaveURL(ARTICLE);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await page.getByRole("link", { name: "02 民生" }).click();
  await expect(page).toHaveURL(`${PUBLISHED}/02`);
  await page.getByRole("banner").getByRole("link", { name: "往期" }).click();
  await page.goto("/archive/2025");
  await expect(page.getByRole("table", { name: /2025年8月/ })).toBeVisible();
  expect((await page.request.get("/archive/1912")).status()).toBe(404);
  await context.close();
});

test("on a phone the bar at the thumb opens the pages, the contents and the settings", async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({
    baseURL,
    viewport: { width: 390, height: 844 },
    hasTouch: true,
  });
  const page = await context.newPage();
  await page.goto(ARTICLE);
  const bar = page.getByRole("navigation", { name: "快捷栏" });
  await bar.getByRole("button", { name: "版面" }).tap();
  await page.locator("#pages-sheet").getByRole("link", { name: "02 民生" }).tap();
  await expect(page).toHaveURL(`${PUBLISHED}/02`);
  await bar.getByRole("link", { name: "目录" }).tap();
  await expect(page.getByRole("heading", { name: "本期目录" })).toBeInViewport();
  await context.close();
});

for (const colorScheme of ["light", "dark"] as const) {
  for (const path of SCREENS) {
    test(`axe finds nothing at ${path}, ${colorScheme}`, async ({ reader }) => {
      await reader.emulateMedia({ colorScheme });
      await reader.goto(path);
      const { violations } = await new AxeBuilder({ page: reader }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    });
  }
}

for (const width of [320, 390, 720, 768, 1440]) {
  test(`nothing is wider than a screen of ${width} px`, async ({ reader }) => {
    await reader.setViewportSize({ width, height: 800 });
    for (const path of SCREENS) {
      await reader.goto(path);
      const tooWide = await reader.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(tooWide, path).toBeLessThanOrEqual(0);
    }
  });
}
