import { expect, test } from "./fixtures";
import { ADDED, approve, edit, freeDay, pastePage, submit } from "./publishing";
import { checkScreen } from "./screens";

test("an edit after approval is told to who approved, with what was changed since they read the page", async ({
  desk,
}) => {
  test.setTimeout(120_000);
  const day = freeDay();
  const editor = await desk.as("editor");
  const { page } = await pastePage(editor, day);
  await submit(editor);
  const chief = await desk.as("chief");
  await chief.goto("/desk/review");
  const row = chief.getByRole("row").filter({ hasText: day });
  await expect(row).toContainText("06:00");
  const looked = chief.waitForResponse((answer) => answer.request().method() === "POST" && answer.ok());
  await row.getByRole("link", { name: "要闻" }).click();
  await looked;
  await expect(
    chief.getByRole("heading", { name: /看过之后的改动$/ }),
    "the first time there is none",
  ).toHaveCount(0);
  await approve(chief, page);

  await edit(editor, page);
  await chief.goto("/desk/review");
  const voided = chief.getByRole("listitem").filter({ hasText: day });
  await expect(voided).toContainText(/您 .* 的签署已失效：苏禾 .* 有改动/);
  for (const scheme of ["light", "dark"] as const) await checkScreen(chief, "/desk/review", scheme);
  await voided.getByRole("link").click();
  const changes = chief.getByRole("region", { name: /^您 .* 看过之后的改动$/ });
  await expect(changes.locator("ins")).toHaveText(ADDED);

  await editor.getByRole("button", { name: /提交审读/ }).click();
  await expect(editor.getByRole("button", { name: "收回修改" })).toBeVisible();
  await chief.goto(`/desk/pages/${page}/review`);
  await expect(changes.locator("ins"), "and it stays on the screen when it is opened again").toHaveText(
    ADDED,
  );
  for (const scheme of ["light", "dark"] as const) await checkScreen(chief, chief.url(), scheme);
});
