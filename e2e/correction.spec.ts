import { expect, test } from "./fixtures";
import { ADDED, approve, edit, freeDay, putOut } from "./publishing";
import { checkScreen, checkShown } from "./screens";

const NOTE = "补充了摊位费的情况。";

test("an article is corrected through the same steps, and readers are told what and when", async ({
  desk,
  reader,
}) => {
  test.setTimeout(240_000);
  const day = freeDay();
  const { editor, chief, page, issue } = await putOut(desk, day);
  await reader.goto(`/${day}/01/1`);
  await expect(reader.getByRole("region", { name: "更正" })).toHaveCount(0);

  await edit(editor, page);
  await editor.getByRole("button", { name: /提交审读/ }).click();
  await expect(editor.getByRole("button", { name: "收回修改" })).toBeVisible();
  await approve(chief, page);
  await chief.goto(`/desk/issues/${issue}`);
  await chief.getByRole("button", { name: "发布本期" }).click();
  const dialog = chief.getByRole("dialog");
  await dialog.locator("summary").filter({ hasText: "东湖夜市今晚重新开张" }).click();
  await expect(dialog.locator("mark")).toHaveText(ADDED);
  await dialog.getByRole("button", { name: "签发并发布" }).click();
  await expect(
    dialog.getByText(/《东湖夜市今晚重新开张.*》改了读者看过的文字，请写更正说明。/),
  ).toBeVisible();
  for (const scheme of ["light", "dark"] as const) await checkShown(chief, scheme);
  await dialog.getByLabel(/《东湖夜市今晚重新开张.*》的更正说明/).fill(NOTE);
  await dialog.getByRole("button", { name: "签发并发布" }).click();
  await expect(chief.getByText("已第 2 次发布")).toBeVisible();

  expect((await reader.goto(`/${day}/01/1`))?.status(), "the address stays").toBe(200);
  await expect(reader.getByText(ADDED)).toBeVisible();
  await expect(reader.getByRole("region", { name: "更正" })).toContainText(NOTE);
  for (const scheme of ["light", "dark"] as const) await checkScreen(reader, `/${day}/01/1`, scheme);
});
