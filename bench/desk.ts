import { readFile, rm } from "node:fs/promises";
import path from "node:path";
import { chromium, type Page } from "@playwright/test";
import { pageDocumentFromSplit } from "@/editor/document";
import { newUuid } from "@/editor/schema/identifier";
import { splitPage } from "@/engine/pipeline";
import { findBrowser } from "@/lib/browser";
import { findFreePort } from "@/scripts/ports";
import { makeTemporaryFolder } from "@/scripts/temporary-folder";
import { startNewsroom } from "@/scripts/testing/newsroom";
import { serveBareEditor } from "./desk/bare-server";
import { pageText } from "./desk/page-text";
import { typeKeys } from "./desk/typing";
import type { Typing } from "./desk/watch-typing";
import { type Finding, printFindings } from "./findings";
import { quantile } from "./timing";

/** A page as large as pages get, in UTF-16 code units. */
const ARTICLES = 40;
const LENGTH = 20_000;
const ROUNDS = 5;
const KEYS = 60;

/** What one editor did in all rounds, in milliseconds. */
interface Measured {
  readonly opening: number[];
  readonly typing: Typing[];
}

/** From pasting a text to its split on the screen, and from sending it to the page on the desk, in milliseconds. */
interface Pasting {
  readonly toPreview: number[];
  readonly toDesk: number[];
}

/** How quick the page desk is beside the same page in a bare ProseMirror editor, in one browser, by turns. */
export async function desk(): Promise<string> {
  const text = pageText(ARTICLES, LENGTH);
  const data = await makeTemporaryFolder();
  const newsroom = await startNewsroom({
    PORT: String(await findFreePort()),
    BANTAI_DATA: data,
    LOG_LEVEL: "warn",
  });
  const split = splitPage(text);
  const articles = split.articles.length;
  const bare = await serveBareEditor(pageDocumentFromSplit(split, newUuid));
  const browser = await chromium.launch({
    executablePath: findBrowser(),
    args: ["--disable-background-networking", "--disable-gpu", "--no-sandbox"],
  });
  try {
    const context = await browser.newContext({
      viewport: { width: 1440, height: 900 },
      locale: "zh-CN",
      timezoneId: "Asia/Shanghai",
    });
    const screen = await context.newPage();
    await signIn(screen, newsroom.url, data);
    const other = await context.newPage();
    const atDesk: Measured = { opening: [], typing: [] };
    const inBare: Measured = { opening: [], typing: [] };
    const pasting: Pasting = { toPreview: [], toDesk: [] };
    for (let round = 0; round <= ROUNDS; round++) {
      // The first round warms up both.
      const [to, from, pasted] =
        round > 0 ? [atDesk, inBare, pasting] : [emptied(), emptied(), { toPreview: [], toDesk: [] }];
      const issue = await paste(screen, `${newsroom.url}/desk/issues`, round, text, articles, pasted);
      await measure(screen, () => screen.goto(issue), 'a[href^="/desk/pages/"]', articles, to);
      await measure(other, () => other.goto(bare.url), "a", articles, from);
    }
    return printFindings("desk", findingsOf(atDesk, inBare, pasting));
  } finally {
    await browser.close();
    bare.stop();
    await newsroom.stop();
    await rm(data, { recursive: true, force: true });
  }
}

const emptied = (): Measured => ({ opening: [], typing: [] });

async function signIn(screen: Page, url: string, data: string): Promise<void> {
  const accounts = await readFile(path.join(data, "accounts.txt"), "utf8");
  const [, username = "", password = ""] = /^\S+\s+(editor)\s+(\S+)/m.exec(accounts) ?? [];
  await screen.goto(`${url}/sign-in`);
  await screen.getByLabel("用户名").fill(username);
  await screen.getByLabel("密码").fill(password);
  await screen.getByRole("button", { name: "登录" }).click();
  await screen.waitForURL((at) => at.pathname.startsWith("/desk"));
}

/** Pastes the text in an issue of its own, whose address it answers. */
async function paste(
  screen: Page,
  issues: string,
  round: number,
  text: string,
  articles: number,
  to: Pasting,
): Promise<string> {
  await screen.bringToFront();
  await screen.goto(issues);
  await screen.getByLabel("日期").fill(`1999-01-0${round + 1}`);
  await screen.getByLabel("总期号").fill("1");
  await screen.getByRole("button", { name: "建一期" }).click();
  await screen.waitForURL(/\/desk\/issues\/[0-9a-f-]{36}$/);
  const issue = screen.url();
  await screen.goto(`${issue}/paste`);
  await screen.getByLabel("版名").fill("要闻");
  await screen.waitForLoadState("networkidle");
  await screen.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await screen.evaluate((copied) => navigator.clipboard.writeText(copied), text);
  await screen.locator("textarea[name=text]").focus();
  const pasting = performance.now();
  await screen.keyboard.press("ControlOrMeta+v");
  await screen.getByText(`将分成 ${articles} 篇稿件`).waitFor();
  to.toPreview.push(performance.now() - pasting);
  const sending = performance.now();
  await screen.getByRole("button", { name: "粘贴并分稿" }).click();
  await ready(screen, articles);
  to.toDesk.push(performance.now() - sending);
  return issue;
}

/** Opens the page by its link, and types in the middle of it. */
async function measure(
  page: Page,
  goThere: () => Promise<unknown>,
  link: string,
  articles: number,
  to: Measured,
): Promise<void> {
  // A browser hardly draws what is not in front.
  await page.bringToFront();
  await goThere();
  await page.waitForLoadState("networkidle");
  const clicked = performance.now();
  await page.locator(link).first().click();
  await ready(page, articles);
  to.opening.push(performance.now() - clicked);
  await page.locator("[contenteditable=true] article p").nth(articles).click();
  to.typing.push(await typeKeys(page, KEYS));
}

/** The whole page is there and takes keys. */
async function ready(page: Page, articles: number): Promise<void> {
  await page.waitForFunction(
    (count) => document.querySelectorAll("[contenteditable=true] > article").length >= count,
    articles,
    { polling: "raf" },
  );
}

function findingsOf(atDesk: Measured, inBare: Measured, pasting: Pasting): Finding[] {
  const toPaint = ({ typing }: Measured) =>
    quantile(
      typing.flatMap((one) => one.toPaint),
      0.95,
    );
  const longest = ({ typing }: Measured) =>
    quantile(
      typing.map(({ frames }) => Math.max(...frames)),
      0.5,
    );
  const opening = (measured: Measured) => quantile(measured.opening, 0.5);
  const pair = (figure: string, of: (measured: Measured) => number, most: number): Finding[] => [
    { figure: `${figure}: the desk`, value: of(atDesk), unit: "ms" },
    { figure: `${figure}: the bare editor`, value: of(inBare), unit: "ms" },
    { figure: `${figure}: the desk to the bare editor`, value: of(atDesk) / of(inBare), unit: "×", most },
  ];
  const beside = (figure: string, times: readonly number[]): Finding[] => [
    { figure, value: quantile(times, 0.5), unit: "ms" },
    { figure: "… to opening that page", value: quantile(times, 0.5) / opening(atDesk), unit: "×", most: 3 },
  ];
  return [
    ...pair("from a key to paint, 19 of 20", toPaint, 1.5),
    ...pair("longest frame while typing", longest, 2),
    ...pair("from the click to ready to type", opening, 2),
    ...beside(`${LENGTH} characters pasted: to the split on the screen`, pasting.toPreview),
    ...beside("from sending it to the page on the desk", pasting.toDesk),
  ];
}
