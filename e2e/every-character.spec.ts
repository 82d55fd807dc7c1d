import { rm } from "node:fs/promises";
import type { Page, Route } from "@playwright/test";
import { findFreePort } from "../scripts/ports";
import { makeTemporaryFolder } from "../scripts/temporary-folder";
import { type Newsroom, startNewsroom } from "../scripts/testing/newsroom";
import { expect, readAccount, signIn, test } from "./fixtures";
import { cutPower, killed } from "./kill";
import { PageOnDesk } from "./page-on-desk";

const SAVES = "**/api/desk/pages/*";
/** Milliseconds until the desk has surely tried again by itself. */
const NEXT_TRY = 40_000;
const PARAGRAPH = "对于如何贯彻好";

test("what was typed is on its way to the server within a second of the last key", async ({ desk }) => {
  const screen = await desk.as("editor");
  await screen.clock.install();
  const page = await PageOnDesk.paste(screen);
  await page.cursorAt(page.paragraph(PARAGRAPH));
  // From here the screen's time stands still but for what the test lets go by.
  await screen.clock.pauseAt(Date.now() + 60_000);
  const saves: string[] = [];
  screen.on("request", (request) => request.method() === "PUT" && saves.push(request.postData() ?? ""));
  await screen.keyboard.type("停手之前写的");
  await expect(page.saveState).toHaveText("未保存");
  expect(saves, "not at every key").toEqual([]);
  await screen.clock.runFor(999);
  await expect.poll(() => saves.length).toBe(1);
  expect(saves[0]).toContain(`停手之前写的${PARAGRAPH}`);
  await screen.clock.resume();
  await page.saved();
});

test("the tab is killed right after the last key: every character is there again", async ({ desk }) => {
  const page = await PageOnDesk.paste(await desk.as("editor"));
  const { screen } = page;
  const context = screen.context();
  const address = screen.url();
  await context.route(SAVES, (route) => route.abort());
  await page.typeAt(page.paragraph(PARAGRAPH), "甲");
  await expect(page.saveState).toHaveAttribute("data-save-state", "offline");
  // Neither a pause nor a request gives the journal an occasion: it must have each key by itself.
  await screen.keyboard.type("一二三四五六七八九十");
  await killed(screen);

  const back = new PageOnDesk(await context.newPage());
  await back.screen.goto(address);
  await expect(back.paragraph(`甲一二三四五六七八九十${PARAGRAPH}`)).toHaveCount(1);
  await context.unroute(SAVES);
  await back.saved();
});

test("the tab is killed at its very first key: that key is there again", async ({ desk }) => {
  const page = await PageOnDesk.paste(await desk.as("editor"));
  const { screen } = page;
  const context = screen.context();
  const address = screen.url();
  await context.route(SAVES, (route) => route.abort());
  await page.cursorAt(page.paragraph(PARAGRAPH));
  await screen.keyboard.type("甲");
  await killed(screen);

  const back = new PageOnDesk(await context.newPage());
  await back.screen.goto(address);
  await expect(back.paragraph(`甲${PARAGRAPH}`)).toHaveCount(1);
  await context.unroute(SAVES);
  await back.saved();
});

test("the tab is killed before it hears that it was saved: what came after is there again, and nobody is asked", async ({
  desk,
}) => {
  const page = await PageOnDesk.paste(await desk.as("editor"));
  const { screen } = page;
  const context = screen.context();
  const address = screen.url();
  const unheard = await holdAnswer(screen);
  await page.typeAt(page.paragraph(PARAGRAPH), "存上的");
  await unheard.held;
  await screen.keyboard.type("没存上的");
  await killed(screen);

  const back = new PageOnDesk(await context.newPage());
  await back.screen.goto(address);
  await expect(back.paragraph(`存上的没存上的${PARAGRAPH}`)).toHaveCount(1);
  await back.saved();
  await expect(back.screen.getByRole("dialog")).toHaveCount(0);
});

test("an answer that comes late does not replace what was typed meanwhile", async ({ desk }) => {
  const page = await PageOnDesk.paste(await desk.as("editor"));
  const { screen } = page;
  const late = await holdAnswer(screen);
  await page.typeAt(page.paragraph(PARAGRAPH), "先写的");
  await late.held;
  await expect(page.saveState).toHaveText("保存中");
  await screen.keyboard.type("后写的");
  await late.letGo();
  await page.saved();
  await expect(page.paragraph(`先写的后写的${PARAGRAPH}`)).toHaveCount(1);
  await page.reload();
  await expect(page.paragraph(`先写的后写的${PARAGRAPH}`)).toHaveCount(1);
});

test("the server is killed in mid-save, before and after it wrote: all is there once it is back", async ({
  browser,
  contextOptions,
}) => {
  test.setTimeout(240_000);
  const data = await makeTemporaryFolder();
  const port = await findFreePort();
  const start = () => startNewsroom({ PORT: String(port), BANTAI_DATA: data, LOG_LEVEL: "warn" });
  let newsroom: Newsroom = await start();
  try {
    const context = await browser.newContext({ ...contextOptions, baseURL: newsroom.url });
    const screen = await context.newPage();
    await signIn(screen, await readAccount("editor", data));
    const page = await PageOnDesk.paste(screen);

    // The save is on its way when the server goes.
    const lost = await holdRequest(screen);
    await page.typeAt(page.paragraph(PARAGRAPH), "路上的");
    await lost.held;
    await cutPower(newsroom);
    await lost.letGo();
    await screen.keyboard.type("停电时写的");
    await expect(page.saveState).toHaveText(/离线/);
    newsroom = await start();
    await page.saved(NEXT_TRY);

    // The server has written it and goes before it can say so: the same is sent again.
    const unheard = await holdAnswer(screen);
    await screen.keyboard.type("写完的");
    await unheard.held;
    await cutPower(newsroom);
    await unheard.drop();
    await screen.keyboard.type("又停电时写的");
    await expect(page.saveState).toHaveText(/离线/);
    newsroom = await start();
    await page.saved(NEXT_TRY);
    await expect(screen.getByRole("dialog"), "nobody else was there").toHaveCount(0);

    const all = `路上的停电时写的写完的又停电时写的${PARAGRAPH}`;
    await expect(page.paragraph(all)).toHaveCount(1);
    await page.reload();
    await expect(screen.getByText("已找回"), "the server had all of it").toHaveCount(0);
    await expect(page.paragraph(all)).toHaveCount(1);
    await context.close();
  } finally {
    await newsroom.stop();
    await rm(data, { recursive: true, force: true });
  }
});

/** Holds the next save before it reaches the server. */
async function holdRequest(screen: Page) {
  const { route, held } = await nextSave(screen, async () => undefined);
  return { held, letGo: async () => (await route).continue() };
}

/** Lets the next save reach the server, and holds what it answers. */
async function holdAnswer(screen: Page) {
  const { route, held, answer } = await nextSave(screen, (caught) => caught.fetch());
  return {
    held,
    letGo: async () => (await route).fulfill({ response: await answer }),
    drop: async () => (await route).abort(),
  };
}

/** Catches the next save alone; those after it pass. `held` resolves when it is held. */
async function nextSave<Answer>(screen: Page, meanwhile: (route: Route) => Promise<Answer>) {
  const caught = Promise.withResolvers<Route>();
  const answer = caught.promise.then(meanwhile);
  await screen.route(SAVES, (route) => caught.resolve(route), { times: 1 });
  return { route: caught.promise, answer, held: answer.then(() => undefined) };
}
