import { dateToDay, dayToDate } from "@/lib/calendar";
import { expect, test } from "./fixtures";
import { makeIssue } from "./new-issue";
import { edit, freeDay, putOut } from "./publishing";
import { checkShown } from "./screens";

test("an issue gets the pages of the one before, and they are renamed, moved, taken out and put back", async ({
  desk,
}) => {
  const editor = await desk.as("editor");
  const day = freeDay();
  await makeIssue(editor, { day });
  const board = editor.getByRole("region", { name: "本期版面" });
  for (const [number, name] of [
    ["01", "要闻"],
    ["02", "民生"],
    ["03", "副刊"],
  ] as const) {
    await editor.getByLabel("版次").fill(number);
    await editor.getByLabel("版名").fill(name);
    await editor.getByRole("button", { name: "建空版" }).click();
    await expect(board).toContainText(`${number}${name}`);
  }

  await makeIssue(editor, { day: dateToDay(new Date(dayToDate(day).getTime() + 86_400_000)) });
  await editor.getByRole("button", { name: "按上一期设版" }).click();
  const rows = board.getByRole("row");
  await expect(rows).toContainText(["状态", "01要闻", "02民生", "03副刊"]);

  await board.getByRole("button", { name: "01 要闻 的版面设置" }).click();
  await editor.getByRole("menuitem", { name: "改版次、版名…" }).click();
  const dialog = editor.getByRole("dialog");
  await dialog.getByLabel("版次").fill("02");
  await dialog.getByRole("button", { name: "保存" }).click();
  await expect(dialog.getByText("本期已经有 02 版")).toBeVisible();
  await dialog.getByLabel("版次").fill("01");
  await dialog.getByLabel("版名").fill("头版");
  await dialog.getByRole("button", { name: "保存" }).click();
  await expect(dialog).toBeHidden();
  await expect(rows.nth(1)).toContainText("01头版");

  await board.getByRole("button", { name: "03 副刊 的版面设置" }).click();
  await editor.getByRole("menuitem", { name: "与前一版对调" }).click();
  await expect(rows.nth(2)).toContainText("02副刊");
  await expect(rows.nth(3)).toContainText("03民生");
  await board.getByRole("button", { name: "01 头版 的版面设置" }).click();
  await expect(editor.getByRole("menuitem", { name: "与前一版对调" })).toBeDisabled();
  await editor.keyboard.press("Escape");

  await board.getByRole("button", { name: "02 副刊 的版面设置" }).click();
  await editor.getByRole("menuitem", { name: "移出本期" }).click();
  await editor.getByRole("dialog").getByRole("button", { name: "移出", exact: true }).click();
  await expect(rows).toHaveCount(3);
  await editor.getByRole("button", { name: "放回 副刊" }).click();
  await expect(rows).toHaveCount(4);
  await expect(rows.nth(2)).toContainText("02副刊");

  const masthead = editor.locator("section", { has: editor.getByRole("heading", { name: "报头" }) });
  await expect(masthead).toContainText("四平日报");
  await expect(masthead).toContainText("3 版");
  await expect(masthead).toContainText("主办单位未设");
  for (const scheme of ["light", "dark"] as const) await checkShown(editor, scheme);
});

test("a page with articles that readers see stays in its issue, and says what to do", async ({ desk }) => {
  test.setTimeout(90_000);
  const { editor, page, issue } = await putOut(desk, freeDay());
  await editor.goto(`/desk/issues/${issue}`);
  await expect(editor.getByRole("region", { name: "本期版面" })).toContainText("已签发");
  await expect(editor.getByRole("button", { name: "01 要闻 的版面设置" })).toHaveCount(0);
  await edit(editor, page);
  await editor.goto(`/desk/issues/${issue}`);
  await editor.getByRole("button", { name: "01 要闻 的版面设置" }).click();
  await editor.getByRole("menuitem", { name: "移出本期" }).click();
  const dialog = editor.getByRole("dialog");
  await dialog.getByRole("button", { name: "移出", exact: true }).click();
  await expect(dialog).toContainText("请先撤稿，写明对读者的说明。");
});
