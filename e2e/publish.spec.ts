import type { Page, Request } from "@playwright/test";
import { expect, test } from "./fixtures";
import { makeAccount, signedIn } from "./people";
import { approve, freeDay, pastePage, submit, TEXT } from "./publishing";
import { checkScreen } from "./screens";

/** Presses a button whose action is caught before it leaves: what a copied request would hold. */
async function caughtAction(page: Page, press: () => Promise<void>): Promise<Request> {
  const isAction = (request: Request) => request.method() === "POST" && "next-action" in request.headers();
  const caught = Promise.withResolvers<Request>();
  await page.route("**/*", async (route) => {
    if (!isAction(route.request())) return route.fallback();
    await route.abort();
    caught.resolve(route.request());
  });
  await press();
  const request = await caught.promise;
  await page.unrouteAll();
  return request;
}

/** Sends someone else's action as one's own. */
async function send(as: Page, request: Request): Promise<string> {
  const { "next-action": id = "", "content-type": type = "" } = request.headers();
  const answer = await as.context().request.post(request.url(), {
    headers: { "Next-Action": id, "Content-Type": type, Origin: new URL(request.url()).origin },
    data: request.postDataBuffer() ?? "",
  });
  return answer.text();
}

test("a page goes from paste to readers, and every step is on the record", async ({ desk, reader }) => {
  test.setTimeout(180_000);
  const day = freeDay();
  const editor = await desk.as("editor");
  const { page, issue } = await pastePage(editor, day);
  expect((await reader.goto(`/${day}/01`))?.status(), "no draft is seen").toBe(404);
  await submit(editor);
  await editor.goto(`/desk/pages/${page}/review`);
  await expect(editor.getByRole("button", { name: "签发" }), "an editor signs nothing off").toHaveCount(0);
  await editor.goto(`/desk/issues/${issue}`);
  await expect(editor.getByRole("button", { name: "发布本期" })).toHaveCount(0);

  const chief = await desk.as("chief");
  await chief.goto(`/desk/issues/${issue}`);
  await expect(chief.getByRole("button", { name: "发布本期" })).toBeDisabled();
  await expect(chief.getByRole("list", { name: "还没有签发的版面" })).toContainText("01 要闻");
  await chief.goto("/desk/review");
  await chief.locator(`a[href="/desk/pages/${page}/review"]`).click();
  await expect(chief.getByRole("heading", { name: "东湖夜市今晚重新开张" })).toBeVisible();

  const approval = await caughtAction(chief, () =>
    chief.getByRole("button", { name: "签发", exact: true }).click(),
  );
  expect(await send(editor, approval), "the server refuses an editor too").toContain('"code":"FORBIDDEN"');
  await approve(chief, page);
  expect((await reader.goto(`/${day}/01`))?.status(), "approved is not published").toBe(404);

  await chief.goto(`/desk/issues/${issue}`);
  await chief.getByRole("button", { name: "发布本期" }).click();
  const dialog = chief.getByRole("dialog");
  const publication = await caughtAction(chief, () => dialog.getByRole("button", { name: "发布" }).click());
  expect(await send(editor, publication)).toContain('"code":"FORBIDDEN"');
  expect((await reader.goto(`/${day}/01`))?.status()).toBe(404);
  await dialog.getByRole("button", { name: "发布" }).click();
  await expect(chief.getByText("已第 1 次发布，读者现在就能看到。")).toBeVisible();
  await expect(chief.getByRole("link", { name: `/${day}/01` })).toBeVisible();
  await expect(chief.getByRole("button", { name: "发布本期" }), "there is nothing new").toBeDisabled();

  expect((await reader.goto(`/${day}/01`))?.status()).toBe(200);
  await expect(reader.getByRole("heading", { name: "东湖夜市今晚重新开张" })).toBeVisible();
  await reader.goto(`/${day}/01/1`);
  await expect(reader.getByText("三成留给本地农户")).toBeVisible();

  await chief.goto(`/desk/record?issue=${issue}`);
  const moves = await chief.getByRole("row").locator("td:nth-child(3)").allTextContents();
  expect(moves).toEqual(["发布", "签发本期", "签发", "送审", "粘贴原文", "建版", "建期"]);
  await expect(chief.getByText("记录完整")).toBeVisible();
});

test("a page is returned with a reason; an edit after approval voids it", async ({ desk, reader }) => {
  test.setTimeout(180_000);
  const day = freeDay();
  const editor = await desk.as("editor");
  const { page, issue } = await pastePage(editor, day);
  await submit(editor);

  const chief = await desk.as("chief");
  await chief.goto(`/desk/pages/${page}/review`);
  await chief.getByRole("button", { name: "退回…" }).click();
  const dialog = chief.getByRole("dialog");
  await dialog.getByRole("button", { name: "退回", exact: true }).click();
  await expect(dialog.getByText("请写明理由")).toBeVisible();
  await dialog.getByLabel("退回理由").fill("第一篇的摊位数请再核一遍");
  await dialog.getByRole("button", { name: "退回", exact: true }).click();
  await expect(chief.getByText("已退回：第一篇的摊位数请再核一遍")).toBeVisible();

  await editor.goto(`/desk/issues/${issue}`);
  await expect(editor.getByText("退回理由：第一篇的摊位数请再核一遍")).toBeVisible();
  await editor.goto(`/desk/pages/${page}`);
  await editor.getByRole("button", { name: /提交审读/ }).click();
  await expect(editor.getByRole("button", { name: "收回修改" })).toBeVisible();
  await approve(chief, page);

  await editor.goto(`/desk/pages/${page}`);
  await editor.getByRole("button", { name: "重新编辑" }).click();
  await editor.getByRole("dialog").getByRole("button", { name: "重新编辑" }).click();
  await editor.getByLabel("版面文稿").getByText("三成留给本地农户").click();
  await editor.keyboard.press("End");
  const saved = editor.waitForResponse((answer) => answer.request().method() === "PUT" && answer.ok());
  await editor.keyboard.type("摊位费不变。");
  await saved;

  await chief.goto(`/desk/issues/${issue}`);
  await expect(chief.getByRole("row").filter({ hasText: "要闻" })).toContainText("编辑中");
  await expect(chief.getByRole("button", { name: "发布本期" })).toBeDisabled();
  expect((await reader.goto(`/${day}/01`))?.status()).toBe(404);
  await chief.goto(`/desk/record?issue=${issue}`);
  await expect(chief.getByRole("cell", { name: "改动，签发作废" })).toBeVisible();
});

test("nobody approves a page that they submitted; a colleague does", async ({ desk, browser, baseURL }) => {
  test.setTimeout(180_000);
  const colleague = await makeAccount(await desk.as("admin"), "总编");
  const chief = await desk.as("chief");
  const { page } = await pastePage(chief, freeDay());
  await submit(chief);
  await chief.goto(`/desk/pages/${page}/review`);
  await expect(chief.getByText("这一版您已经签过一次")).toBeVisible();
  await expect(chief.getByRole("button", { name: "签发", exact: true })).toHaveCount(0);
  await chief.goto("/desk/review");
  await expect(chief.locator(`a[href="/desk/pages/${page}/review"]`)).toHaveCount(0);

  const other = await signedIn(browser, baseURL ?? "", colleague);
  const read = other.waitForResponse((answer) => answer.request().method() === "POST" && answer.ok());
  await other.goto(`/desk/pages/${page}/review`);
  await read;
  const approval = await caughtAction(other, () =>
    other.getByRole("button", { name: "签发", exact: true }).click(),
  );
  expect(await send(chief, approval)).toContain('"code":"OWN_PAGE"');
  await approve(other, page);
  await other.context().close();
});

test("bad input is refused in a sentence, changes nothing and keeps what was typed", async ({ desk }) => {
  const editor = await desk.as("editor");
  const day = freeDay();
  const { issue } = await pastePage(editor, day);
  await editor.goto("/desk/issues");
  await editor.getByLabel("日期").fill(day);
  await editor.getByRole("button", { name: "建一期" }).click();
  await expect(editor.getByText(`${day} 已经建过一期`)).toBeVisible();
  await editor.getByLabel("日期").fill("");
  await editor.getByRole("button", { name: "建一期" }).click();
  await expect(editor.getByText("没有这一天")).toBeVisible();

  await editor.goto(`/desk/issues/${issue}/paste`);
  await editor.getByLabel("版次").fill("01");
  await editor.getByLabel("版名").fill("重复的版");
  const paste = editor.getByRole("button", { name: "粘贴并分稿" });
  await paste.click();
  await expect(editor.getByText("没有文字。")).toBeVisible();
  await editor.getByLabel("版面文字").fill("报".repeat(350_000));
  await paste.click();
  await expect(editor.getByText("文字超过 1 MB")).toBeVisible();
  await editor.getByLabel("从 .txt 文件读入").setInputFiles({
    name: "page.txt",
    mimeType: "text/plain",
    buffer: Buffer.from([0x25, 0x50, 0x44, 0x46, 0x2d, 0, 1, 2]),
  });
  await expect(editor.getByText("这不是纯文字")).toBeVisible();
  await editor.getByLabel("版面文字").fill(TEXT);
  await paste.click();
  await expect(editor.getByText("本期已经有 01 版")).toBeVisible();
  await expect(editor.getByLabel("版名")).toHaveValue("重复的版");
  await expect(editor.getByLabel("版面文字")).toHaveValue(TEXT);
  await editor.getByLabel("版次").fill("一");
  await paste.click();
  await expect(editor.getByText("版次请写两位数字")).toBeVisible();

  await editor.goto(`/desk/issues/${issue}`);
  await expect(editor.getByRole("table").getByRole("row")).toHaveCount(2);
});

for (const colorScheme of ["light", "dark"] as const) {
  test(`every screen of the desk can be used by everyone, on a phone too (${colorScheme})`, async ({
    desk,
  }) => {
    test.setTimeout(240_000);
    const chief = await desk.as("chief");
    const find = (kind: string) => chief.locator(`a[href^="/desk/${kind}/"]`).first().getAttribute("href");
    await chief.goto("/desk/issues");
    const [issue, page] = [await find("issues"), await find("pages")];
    for (const address of [
      "/desk/issues",
      issue,
      `${issue}/paste`,
      `${page}/review`,
      "/desk/review",
      "/desk/record",
      "/desk/settings",
      "/desk/account",
      "/desk/no-such",
    ]) {
      await checkScreen(chief, address ?? "", colorScheme);
    }
    await checkScreen(await desk.as("admin"), "/desk/users", colorScheme);
    await checkScreen(await desk.as("admin"), "/desk/settings", colorScheme);
  });
}
