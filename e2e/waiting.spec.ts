import { expect, test } from "./fixtures";
import { freeDay, pastePage, submit } from "./publishing";
import { checkScreen } from "./screens";

test("what waits for somebody is on their screen without a reload", async ({ desk }) => {
  test.setTimeout(120_000);
  const day = freeDay();
  const editor = await desk.as("editor");
  const chief = await desk.as("chief");
  await chief.goto("/desk/review");
  const row = chief.getByRole("row").filter({ hasText: day });
  await expect(row).toHaveCount(0);
  await pastePage(editor, day);
  await submit(editor);
  await expect(row, "the chief's list has it").toHaveCount(1);
  const rail = (screen: typeof chief, entry: string) =>
    screen.getByRole("navigation", { name: "采编导航" }).getByRole("listitem").filter({ hasText: entry });
  await expect(rail(chief, "审读")).toContainText(/\d+ 个版面待审/);

  await editor.goto("/desk/issues");
  await row.getByRole("link").click();
  await chief.getByRole("button", { name: "退回…" }).click();
  await chief.getByLabel("退回理由").fill("标题再想想");
  await chief.getByRole("dialog").getByRole("button", { name: "退回", exact: true }).click();
  await expect(chief.getByText("已退回：标题再想想")).toBeVisible();
  await expect(rail(editor, "期次"), "the editor is told").toContainText("件退回的版面");
  await expect(editor.getByRole("row").filter({ hasText: day })).toContainText("已退回");
});

test("one says where one is told by mail, and what is no address is refused in words", async ({ desk }) => {
  const editor = await desk.as("editor");
  await editor.goto("/desk/account");
  const field = editor.getByLabel("邮箱");
  const save = editor.getByRole("button", { name: "保存" });
  await field.fill("editor@");
  await save.click();
  await expect(editor.getByText("这不像邮箱地址")).toBeVisible();
  await expect(field, "what was typed stays").toHaveValue("editor@");
  await field.fill("editor@paper.example");
  await save.click();
  await expect(editor.getByText("已保存")).toBeVisible();
  await editor.reload();
  await expect(field).toHaveValue("editor@paper.example");
  for (const scheme of ["light", "dark"] as const) await checkScreen(editor, "/desk/account", scheme);
});
