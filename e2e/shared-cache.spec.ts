import { request } from "@playwright/test";
import { expect, test } from "./fixtures";
import { ADDED, approve, edit, freeDay, putOut } from "./publishing";

/** What the nginx in front of the paper answers, and whether it had to ask. */
async function ask(path: string, headers: Record<string, string> = {}) {
  const context = await request.newContext({ baseURL: process.env.E2E_NGINX });
  const response = await context.get(path, { headers, maxRedirects: 0 });
  const answer = {
    status: response.status(),
    text: await response.text(),
    headers: response.headers(),
    cache: response.headers()["x-cache"],
  };
  await context.dispose();
  return answer;
}

test("nginx holds the paper, and drops it at once when an issue is published, put right and withdrawn", async ({
  desk,
}) => {
  test.setTimeout(240_000);
  const day = freeDay();
  const article = `/${day}/01/1`;
  expect((await ask(article)).status, "nothing is out yet").toBe(404);
  const archive = `/archive/${day.slice(0, 4)}`;
  expect((await ask(archive)).text).not.toContain(`/${day}`);

  const { editor, chief, page, issue } = await putOut(desk, day);
  await expect(async () => expect((await ask(archive)).text).toContain(`/${day}`)).toPass();
  expect((await ask(article)).status, "that there was nothing was not held").toBe(200);
  const held = await ask(article);
  expect(held.cache).toBe("HIT");
  expect(held.headers["cache-control"]).toBe("public, max-age=0, must-revalidate, s-maxage=600");
  const again = await ask(article, { "if-none-match": held.headers.etag ?? "" });
  expect(again).toMatchObject({ status: 304, cache: "HIT", text: "" });
  expect((await ask(article, { "accept-encoding": "gzip" })).headers["content-encoding"]).toBe("gzip");
  expect(
    (await ask(`/search?q=${day}`)).cache,
    "nothing that was found for one is held for others",
  ).toBeUndefined();

  await edit(editor, page);
  await editor.getByRole("button", { name: /提交审读/ }).click();
  await expect(editor.getByRole("button", { name: "收回修改" })).toBeVisible();
  await approve(chief, page);
  expect((await ask(article)).text, "not before it is published").not.toContain(ADDED);
  await chief.goto(`/desk/issues/${issue}`);
  await chief.getByRole("button", { name: "发布本期" }).click();
  const dialog = chief.getByRole("dialog");
  await dialog.locator("summary").first().click();
  await dialog.getByLabel(/的更正说明/).fill("补充了摊位费的情况。");
  await dialog.getByRole("button", { name: "签发并发布" }).click();
  await expect(chief.getByText("已第 2 次发布")).toBeVisible();
  await expect(async () => expect((await ask(article)).text).toContain(ADDED)).toPass();
  await expect(async () => expect((await ask(article)).cache).toBe("HIT")).toPass();

  await chief.getByText("读者现在能看到的稿件").click();
  await chief.getByRole("button", { name: /^撤稿… 东湖夜市/ }).click();
  await dialog.getByRole("button", { name: "撤下" }).click();
  await expect(chief.getByRole("list", { name: "已撤下的稿件" })).toBeVisible();
  await expect(async () => expect((await ask(article)).status).toBe(410)).toPass();
  expect((await ask(`/${day}/01`)).text).not.toContain(ADDED);
});

test("nothing of the desk is held", async () => {
  const sign = await ask("/sign-in");
  expect(sign.cache).toBeUndefined();
  expect((await ask("/sign-in")).headers["cache-control"]).toContain("no-store");
});
