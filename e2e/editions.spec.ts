import { expect, test } from "./fixtures";
import { ADDED, approve, edit, freeDay, putOut } from "./publishing";
import { checkScreen, checkShown } from "./screens";

test("an Edition is looked at, compared with another one, and made current again", async ({
  desk,
  reader,
}) => {
  test.setTimeout(240_000);
  const day = freeDay();
  const { editor, chief, page, issue } = await putOut(desk, day);
  await edit(editor, page);
  await editor.getByRole("button", { name: /提交审读/ }).click();
  await expect(editor.getByRole("button", { name: "收回修改" })).toBeVisible();
  await approve(chief, page);
  await chief.goto(`/desk/issues/${issue}`);
  await chief.getByRole("button", { name: "发布本期" }).click();
  await chief.getByLabel(/的更正说明$/).fill("补充了摊位费的情况。");
  await chief.getByRole("dialog").getByRole("button", { name: "签发并发布" }).click();
  await expect(chief.getByText("已第 2 次发布")).toBeVisible();

  await chief.getByRole("link", { name: "第 1 次发布" }).click();
  await expect(chief.getByRole("heading", { level: 1, name: "第 1 次发布" })).toBeVisible();
  await expect(chief.getByText("读者现在看到的是第 2 次")).toBeVisible();
  const shown = chief.getByRole("main");
  await expect(shown).toContainText("三成留给本地农户");
  await expect(shown).not.toContainText(ADDED);
  const address = chief.url();
  await chief.getByRole("link", { name: "与第 2 次比" }).click();
  await expect(chief.locator("del")).toHaveText(ADDED);
  for (const scheme of ["light", "dark"] as const) await checkScreen(chief, chief.url(), scheme);

  await editor.goto(address);
  await expect(editor.getByText("读者现在看到的是第 2 次")).toBeVisible();
  await expect(editor.getByRole("button", { name: "恢复这次发布…" }), "for the chief alone").toHaveCount(0);

  await chief.getByRole("button", { name: "恢复这次发布…" }).click();
  const dialog = chief.getByRole("dialog");
  await dialog.getByRole("button", { name: "恢复", exact: true }).click();
  await expect(dialog.getByText("请写明理由")).toBeVisible();
  await dialog.getByLabel("为什么恢复").fill("摊位费还没有定");
  await dialog.getByRole("button", { name: "恢复", exact: true }).click();
  await expect(dialog.getByText(/改了读者看过的文字，请写更正说明/)).toBeVisible();
  for (const scheme of ["light", "dark"] as const) await checkShown(chief, scheme);
  await dialog.getByLabel(/的更正说明$/).fill("摊位费还没有定，删去。");
  await dialog.getByRole("button", { name: "恢复", exact: true }).click();
  await expect(chief.getByRole("heading", { level: 1, name: "第 3 次发布" })).toBeVisible();
  await expect(chief.getByText("读者现在看到的就是这一次")).toBeVisible();

  expect((await reader.goto(`/${day}/01/1`))?.status()).toBe(200);
  await expect(reader.getByText(ADDED)).toHaveCount(0);
  await expect(reader.getByRole("region", { name: "更正" })).toContainText("摊位费还没有定，删去。");
  expect((await chief.goto(`/desk/issues/${issue}/editions/x`))?.status()).toBe(404);
});
