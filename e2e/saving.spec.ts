import { expect, test } from "./fixtures";
import { killed } from "./kill";
import { PageOnDesk } from "./page-on-desk";

test("two editors on different articles: both are saved, nobody is asked", async ({ desk }) => {
  const mine = await PageOnDesk.paste(await desk.as("editor"));
  const theirs = await mine.openOn(await desk.as("chief"));
  await mine.andSaved(() => mine.typeAt(mine.paragraph("对于如何贯彻好"), "甲"));
  await theirs.andSaved(() => theirs.typeAt(theirs.paragraph("铁东区聚焦产业优势"), "乙"));
  await expect(theirs.screen.getByRole("dialog")).toHaveCount(0);
  await mine.reload();
  await expect(mine.paragraph("甲对于如何贯彻好")).toHaveCount(1);
  await expect(mine.paragraph("乙铁东区聚焦产业优势")).toHaveCount(1);
});

test("two editors on one article: the later save is refused, and both texts are there to choose from", async ({
  desk,
}) => {
  const mine = await PageOnDesk.paste(await desk.as("editor"));
  const theirs = await mine.openOn(await desk.as("chief"));
  // Both are typed before the desk can know; the second is in no conflict, so it is saved all the same.
  await theirs.screen.context().setOffline(true);
  await mine.andSaved(() => mine.typeAt(mine.paragraph("对于如何贯彻好"), "甲"));
  await theirs.typeAt(theirs.paragraph("攻坚重点工作"), "乙");
  await theirs.typeAt(theirs.paragraph("铁东区聚焦产业优势"), "丙");
  await theirs.screen.context().setOffline(false);

  const dialog = theirs.screen.getByRole("dialog", { name: "别人也改了同一篇稿件" });
  await expect(dialog.getByRole("region", { name: "我的" })).toContainText("乙攻坚重点工作");
  await expect(dialog.getByRole("region", { name: "我的" })).not.toContainText("甲对于如何贯彻好");
  await expect(dialog.getByRole("region", { name: /存的$/ })).toContainText("甲对于如何贯彻好");
  // Nothing was overwritten while the question stands.
  await mine.reload();
  await expect(mine.paragraph("甲对于如何贯彻好")).toHaveCount(1);
  await expect(mine.paragraph("乙攻坚重点工作")).toHaveCount(0);

  await theirs.andSaved(() => dialog.getByRole("button", { name: "用我的" }).click());
  await mine.reload();
  await expect(mine.paragraph("乙攻坚重点工作")).toHaveCount(1);
  await expect(mine.paragraph("丙铁东区聚焦产业优势")).toHaveCount(1);
});

test("taking theirs can be undone, and what was mine is among the versions", async ({ desk }) => {
  const mine = await PageOnDesk.paste(await desk.as("editor"));
  const theirs = await mine.openOn(await desk.as("chief"));
  await theirs.screen.context().setOffline(true);
  await mine.andSaved(() => mine.typeAt(mine.paragraph("对于如何贯彻好"), "甲"));
  await mine.screen.goto("/desk");
  await theirs.typeAt(theirs.paragraph("攻坚重点工作"), "乙");
  await theirs.screen.context().setOffline(false);
  await theirs.screen.getByRole("button", { name: "用对方的" }).click();
  await expect(theirs.paragraph("甲对于如何贯彻好")).toHaveCount(1);
  await expect(theirs.paragraph("乙攻坚重点工作")).toHaveCount(0);
  await theirs.screen.keyboard.press("Control+Shift+h");
  const versions = theirs.screen.getByRole("dialog", { name: "版本" });
  await versions.getByText("没用上的文字").click();
  await expect(versions.getByRole("region", { name: "对照结果" })).toContainText("乙攻坚重点工作");
  await theirs.screen.screenshot({ path: "test-results/versions-not-used.png" });
  await theirs.screen.keyboard.press("Escape");
  await expect(versions).toBeHidden();
  await theirs.document.focus();
  await theirs.screen.keyboard.press("Control+z");
  await expect(theirs.paragraph("乙攻坚重点工作")).toHaveCount(1);
});

test("theirs is not taken before mine is kept", async ({ desk }) => {
  const mine = await PageOnDesk.paste(await desk.as("editor"));
  const theirs = await mine.openOn(await desk.as("chief"));
  const { screen } = theirs;
  await screen.context().setOffline(true);
  await mine.andSaved(() => mine.typeAt(mine.paragraph("对于如何贯彻好"), "甲"));
  await mine.screen.goto("/desk");
  await theirs.typeAt(theirs.paragraph("攻坚重点工作"), "乙");
  await screen.context().setOffline(false);
  await screen.route("**/api/desk/pages/*/displaced", (route) => route.abort());
  const take = screen.getByRole("button", { name: "用对方的" });
  await take.click();
  await expect(screen.getByRole("alert").filter({ hasText: "我的文字没有存成版本" })).toBeVisible();
  await expect(theirs.paragraph("乙攻坚重点工作")).toHaveCount(1);
  await screen.screenshot({ path: "test-results/conflict-not-kept.png" });
  await screen.unroute("**/api/desk/pages/*/displaced");
  await take.click();
  await expect(theirs.paragraph("甲对于如何贯彻好")).toHaveCount(1);
  await expect(screen.getByRole("dialog")).toHaveCount(0);
});

test("the session ends while saving: what was typed stays, and is saved after signing in", async ({
  desk,
}) => {
  const page = await PageOnDesk.paste(await desk.as("editor"));
  const { screen } = page;
  await screen.context().clearCookies();
  await page.typeAt(page.paragraph("对于如何贯彻好"), "会话之外");
  const dialog = screen.getByRole("dialog", { name: "重新登录" });
  const { username, password } = await desk.account("editor");
  await dialog.getByLabel("用户名").fill(username);
  await dialog.getByLabel("密码").fill(password);
  await dialog.getByRole("button", { name: "登录" }).click();
  await page.saved();
  await expect(dialog).toBeHidden();
  await page.reload();
  await expect(page.paragraph("会话之外对于如何贯彻好")).toHaveCount(1);
});

test("the network goes and comes back: what was typed meanwhile is saved", async ({ desk }) => {
  const page = await PageOnDesk.paste(await desk.as("editor"));
  await page.screen.context().setOffline(true);
  await page.typeAt(page.paragraph("对于如何贯彻好"), "断网时写的");
  await expect(page.saveState).toHaveText(/离线/);
  await page.screen.context().setOffline(false);
  await page.saved();
  await page.reload();
  await expect(page.paragraph("断网时写的对于如何贯彻好")).toHaveCount(1);
});

test("the tab is killed before anything was saved: it is there again on return, and undoes", async ({
  desk,
}) => {
  const page = await PageOnDesk.paste(await desk.as("editor"));
  const { screen } = page;
  const context = screen.context();
  // The server never hears of it.
  await context.route("**/api/desk/pages/*", (route) => route.abort());
  await page.typeAt(page.paragraph("对于如何贯彻好"), "还没有存");
  await expect(page.saveState).toHaveAttribute("data-save-state", "offline");
  const address = screen.url();
  await killed(screen);

  const back = new PageOnDesk(await context.newPage());
  await back.screen.goto(address);
  await expect(back.paragraph("还没有存对于如何贯彻好")).toHaveCount(1);
  await expect(back.screen.getByRole("status").filter({ hasText: "已找回" })).toBeVisible();
  await context.unroute("**/api/desk/pages/*");
  await back.saved();
  await back.document.focus();
  await back.screen.keyboard.press("Control+z");
  await expect(back.paragraph("还没有存对于如何贯彻好")).toHaveCount(0);
});

test("the tab is killed, and someone else edits the article meanwhile: both are there to choose from", async ({
  desk,
}) => {
  const page = await PageOnDesk.paste(await desk.as("editor"));
  const { screen } = page;
  const context = screen.context();
  const address = screen.url();
  await context.route("**/api/desk/pages/*", (route) => route.abort());
  await page.typeAt(page.paragraph("对于如何贯彻好"), "还没有存");
  await expect(page.saveState).toHaveAttribute("data-save-state", "offline");
  const other = await page.openOn(await desk.as("chief"));
  await killed(screen);
  await other.cursorAt(other.paragraph("攻坚重点工作"));
  await other.screen.getByRole("button", { name: /^接手/ }).click();
  await expect(other.screen.getByText("正在改这篇")).toHaveCount(0);
  await other.andSaved(() => other.typeAt(other.paragraph("攻坚重点工作"), "总编写的"));

  const back = new PageOnDesk(await context.newPage());
  await back.screen.goto(address);
  const dialog = back.screen.getByRole("dialog", { name: "别人也改了同一篇稿件" });
  await expect(dialog.getByRole("region", { name: "我的" })).toContainText("还没有存对于如何贯彻好");
  await expect(dialog.getByRole("region", { name: "对方的" })).toContainText("总编写的攻坚重点工作");
  await context.unroute("**/api/desk/pages/*");
  await dialog.getByRole("button", { name: "用对方的" }).click();
  await expect(back.paragraph("总编写的攻坚重点工作")).toHaveCount(1);
});

test("leaving with unsaved work warns", async ({ desk }) => {
  const page = await PageOnDesk.paste(await desk.as("editor"));
  const { screen } = page;
  await screen.context().setOffline(true);
  await page.typeAt(page.paragraph("对于如何贯彻好"), "还没有存");
  const asked = screen.waitForEvent("dialog");
  const closing = screen.close({ runBeforeUnload: true });
  const dialog = await asked;
  expect(dialog.type()).toBe("beforeunload");
  await dialog.dismiss();
  await closing;
  await expect(page.paragraph("还没有存对于如何贯彻好")).toHaveCount(1);
});

test("leaving by a link saves first; where that cannot be, one is asked, and what was typed is kept", async ({
  desk,
}) => {
  const page = await PageOnDesk.paste(await desk.as("editor"));
  const { screen } = page;
  const address = screen.url();
  const issues = screen.getByRole("link", { name: "期次", exact: true });
  await page.typeAt(page.paragraph("对于如何贯彻好"), "甲");
  await issues.click();
  await screen.waitForURL(/\/desk\/issues$/);
  await screen.goto(address);
  await expect(page.paragraph("甲对于如何贯彻好")).toHaveCount(1);

  await screen.route("**/api/desk/pages/*", (route) => route.abort());
  await page.typeAt(page.paragraph("甲对于如何贯彻好"), "乙");
  await issues.click();
  const dialog = screen.getByRole("dialog", { name: "还有改动没有存到服务器" });
  await dialog.getByRole("button", { name: "留在这里" }).click();
  await expect(dialog).toBeHidden();
  await expect(page.paragraph("乙甲对于如何贯彻好")).toHaveCount(1);
  await issues.click();
  await dialog.getByRole("button", { name: "离开" }).click();
  await screen.waitForURL(/\/desk\/issues$/);
  // Nothing of it can have reached the server until it is here again.
  await screen.goto(address);
  await expect(page.paragraph("乙甲对于如何贯彻好")).toHaveCount(1);
  await screen.unroute("**/api/desk/pages/*");
  await page.saved();
});
