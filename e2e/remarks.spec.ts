import { expect, test } from "./fixtures";
import { makeAccount, signedIn } from "./people";
import { freeDay, pastePage, submit } from "./publishing";
import { checkScreen, checkShown } from "./screens";

test("a remark is made on chosen words, stays on them through an edit, and is dealt with; errors count in the rate", async ({
  desk,
  browser,
  baseURL,
}) => {
  test.setTimeout(180_000);
  const colleague = await makeAccount(await desk.as("admin"), "校对");
  const editor = await desk.as("editor");
  const { page, issue } = await pastePage(editor, freeDay());
  await submit(editor);

  const proofreader = await signedIn(browser, baseURL ?? "", colleague);
  await proofreader.goto(`/desk/pages/${page}/review`);
  const paragraph = proofreader.getByRole("article").getByText("其中三成留给本地农户");
  await paragraph.evaluate((element) => {
    const [text] = element.childNodes;
    const at = element.textContent.indexOf("一百二十个");
    if (text) getSelection()?.setBaseAndExtent(text, at, text, at + 5);
  });
  await proofreader.getByRole("button", { name: "批注所选文字…" }).click();
  const dialog = proofreader.getByRole("dialog");
  await expect(dialog.getByLabel("批注哪几个字")).toHaveValue("一百二十个");
  await dialog.getByRole("button", { name: "写好了" }).click();
  await expect(dialog.getByText("请写下批注，或者选一种差错。")).toBeVisible();
  for (const scheme of ["light", "dark"] as const) await checkShown(proofreader, scheme);
  await proofreader.setViewportSize({ width: 1440, height: 900 });
  await dialog.getByLabel("标为差错").selectOption({ label: "数字错" });
  await dialog.getByLabel("意见").fill("请与管理方核对");
  await dialog.getByRole("button", { name: "写好了" }).click();
  const remarks = proofreader.getByRole("list", { name: "批注", exact: true });
  await expect(remarks).toContainText("一百二十个");
  await expect(remarks).toContainText("数字错 计 1");
  const lit = () =>
    proofreader.evaluate(() => [...(CSS.highlights.get("remark") ?? [])].map((range) => range.toString()));
  await expect.poll(lit).toEqual(["一百二十个"]);
  await expect(proofreader.getByText(/错率 .*超过 3\/万/)).toBeVisible();
  for (const scheme of ["light", "dark"] as const) await checkScreen(proofreader, proofreader.url(), scheme);

  // The same by hand, of words that are not there, without a pointer.
  await proofreader.getByRole("button", { name: "写批注…" }).click();
  await dialog.getByLabel("批注哪几个字").fill("二百个");
  await dialog.getByLabel("意见").fill("x");
  await dialog.getByRole("button", { name: "写好了" }).click();
  await expect(dialog.getByText("这篇稿件里没有这段文字")).toBeVisible();
  await proofreader.keyboard.press("Escape");

  await editor.goto(`/desk/issues/${issue}`);
  await expect(editor.getByRole("row").filter({ hasText: "要闻" })).toContainText(/错率 .*超过/);
  await editor.goto(`/desk/pages/${page}`);
  await editor.getByRole("button", { name: "收回修改" }).click();
  await editor.getByRole("dialog").getByRole("button", { name: "收回修改" }).click();
  await expect(editor.getByRole("button", { name: /提交审读/ })).toBeVisible();
  await editor.getByRole("tab", { name: "批注 1" }).click();
  await editor.getByRole("button", { name: /“一百二十个”/ }).click();
  await expect.poll(() => editor.evaluate(() => getSelection()?.toString())).toBe("一百二十个");
  const saved = editor.waitForResponse((answer) => answer.request().method() === "PUT" && answer.ok());
  await editor.getByLabel("版面文稿").getByText("三成留给本地农户").click();
  await editor.keyboard.press("Home");
  await editor.keyboard.type("昨日，");
  await saved;

  await proofreader.reload();
  await expect.poll(lit, "it stays on its words").toEqual(["一百二十个"]);
  await editor.getByRole("button", { name: "“请与管理方核对”已处理" }).click();
  await expect(editor.getByRole("tab", { name: "批注 0" })).toBeVisible();
  await proofreader.reload();
  await expect(proofreader.getByText("已处理的 1 条")).toBeVisible();
  await expect.poll(lit).toEqual([]);
  await expect(proofreader.getByText(/错率 0\/万/)).toBeVisible();
  await proofreader.context().close();
});
