import { AxeBuilder } from "@axe-core/playwright";
import { askDatabase } from "./database";
import { expect, test } from "./fixtures";
import { ADDED, approve, edit, freeDay, pastePage, submit } from "./publishing";

test("an issue goes out by itself at the time that was set, as it was signed, though it was edited since", async ({
  desk,
  reader,
}) => {
  test.setTimeout(240_000);
  const day = freeDay();
  const editor = await desk.as("editor");
  const { page, issue } = await pastePage(editor, day);
  await submit(editor);
  const chief = await desk.as("chief");
  await approve(chief, page);
  // Readers' screens are rendered once: what is not there is remembered too.
  expect((await reader.goto(`/${day}/01`))?.status()).toBe(404);

  await chief.goto(`/desk/issues/${issue}`);
  await chief.getByRole("button", { name: "签发本期" }).click();
  await expect(chief.getByText("已签发本期")).toBeVisible();
  await chief.getByRole("button", { name: "定时发布" }).click();
  const dialog = chief.getByRole("dialog");
  const time = dialog.getByLabel("发布时间");
  await expect(time).toHaveValue(`${day}T06:00`);
  await time.fill("2020-01-01T06:00");
  await dialog.getByRole("button", { name: "定时" }).click();
  await expect(dialog.getByText("这个时间已经过去了")).toBeVisible();
  await expect(time, "what was typed stays").toHaveValue("2020-01-01T06:00");
  await time.fill(`${day}T05:30`);
  await dialog.getByRole("button", { name: "定时" }).click();
  await expect(chief.getByText(/定于 .*05:30 自动发布/)).toBeVisible();
  await chief.goto("/desk/issues");
  await expect(chief.getByText(/定于 .*05:30 发布/).first()).toBeVisible();

  await edit(editor, page);
  await editor.goto(`/desk/issues/${issue}`);
  await expect(editor.getByText("到时发布的仍是定时那一刻签发的版本")).toBeVisible();
  await expect(editor.getByRole("button", { name: "取消定时" })).toHaveCount(0);

  // The clock goes on until then.
  await askDatabase(
    "UPDATE schedules SET publish_at = now() AT TIME ZONE 'UTC' - interval '1 second' WHERE issue_id = $1",
    [issue],
  );
  await expect(async () => {
    expect((await reader.goto(`/${day}/01/1`))?.status()).toBe(200);
  }).toPass();
  await expect(reader.getByText("三成留给本地农户")).toBeVisible();
  await expect(reader.getByText(ADDED)).toHaveCount(0);
  await chief.goto(`/desk/issues/${issue}`);
  await expect(chief.getByText("第 1 次发布")).toBeVisible();
  await expect(chief.getByText(/自动发布/)).toHaveCount(0);
});

test("what was changed after a time was set is kept out or put in its place; the time is changed and taken off", async ({
  desk,
}) => {
  test.setTimeout(240_000);
  const day = freeDay();
  const editor = await desk.as("editor");
  const { page, issue } = await pastePage(editor, day);
  await submit(editor);
  const chief = await desk.as("chief");
  await approve(chief, page);
  await chief.goto(`/desk/issues/${issue}`);
  await chief.getByRole("button", { name: "定时发布" }).click();
  await chief.getByRole("dialog").getByRole("button", { name: "签发并定时" }).click();
  await expect(chief.getByText(/定于 .*06:00 自动发布/)).toBeVisible();

  await edit(editor, page);
  await editor.getByRole("button", { name: /提交审读/ }).click();
  await expect(editor.getByRole("button", { name: "收回修改" })).toBeVisible();
  await approve(chief, page);
  await chief.goto(`/desk/issues/${issue}`);
  await expect(chief.getByText("要发现在的，请替换")).toBeVisible();
  for (const colorScheme of ["light", "dark"] as const) {
    await chief.emulateMedia({ colorScheme });
    const { violations } = await new AxeBuilder({ page: chief }).analyze();
    expect(violations).toEqual([]);
  }
  await chief.getByRole("button", { name: "换成现在的版本…" }).click();
  await chief.getByRole("dialog").getByRole("button", { name: "签发并定时" }).click();
  await expect(chief.getByText("要发现在的，请替换")).toHaveCount(0);
  await chief.getByRole("button", { name: "取消定时" }).click();
  await expect(chief.getByText(/自动发布/)).toHaveCount(0);
  await expect(chief.getByRole("button", { name: "定时发布" })).toBeEnabled();

  await chief.goto(`/desk/record?issue=${issue}`);
  const moves = await chief.getByRole("row").locator("td:nth-child(3)").allTextContents();
  expect(moves.filter((move) => /定时|本期/.test(move))).toEqual([
    "取消定时",
    "定时发布",
    "签发本期",
    "定时发布",
    "签发本期",
  ]);
});

test("nobody but the server itself has the paper rendered anew", async ({ reader, desk }) => {
  for (const page of [reader, await desk.as("admin")]) {
    const answer = await page.request.post("/api/paper", { headers: { authorization: "Bearer guessed" } });
    expect(answer.status()).toBe(404);
  }
});
