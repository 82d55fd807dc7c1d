import type { Page } from "@playwright/test";
import { FIRST_HALF, SECOND_HALF } from "@/prisma/fixtures/jumped-article";
import { expect, test } from "./fixtures";
import { approve, freeDay, pastePage, publish, submit } from "./publishing";
import { checkScreen } from "./screens";

test("an article that jumps waits for its other half, is joined by itself, and is whole for readers", async ({
  desk,
  reader,
}) => {
  test.setTimeout(240_000);
  const day = freeDay();
  const editor = await desk.as("editor");
  const chief = await desk.as("chief");
  const { page, issue } = await pastePage(editor, day, FIRST_HALF);
  await editor.getByRole("tab", { name: /^检查/ }).click();
  await expect(editor.getByText("“（下转第2版）”在本期还没有另一半")).toBeVisible();
  await submit(editor);
  await approve(chief, page);
  await chief.goto(`/desk/issues/${issue}`);
  await expect(chief.getByRole("list", { name: "转版" })).toContainText(
    "缺另一半 01版 青石镇修好三座旧桥 （下转第2版）",
  );
  await expect(chief.getByText("还有 1 处转版缺另一半")).toBeVisible();
  await expect(chief.getByRole("button", { name: "发布本期" })).toBeDisabled();
  for (const scheme of ["light", "dark"] as const) await checkScreen(chief, chief.url(), scheme);

  const second = await pasteSecond(editor, issue);
  await submit(editor);
  await approve(chief, second);
  await chief.goto(`/desk/issues/${issue}`);
  await expect(chief.getByRole("list", { name: "转版" })).toContainText(
    "已接上 01版 青石镇修好三座旧桥 （下转第2版） → 02版 青石镇修好三座旧桥 （上接第1版）",
  );
  await publish(chief, issue);

  for (const path of [`/${day}/01/1`, `/${day}/02/1`]) {
    expect((await reader.goto(path))?.status()).toBe(200);
    const article = reader.getByRole("article");
    await expect(article).toContainText("把塌落的桥栏一块一块砌回原处");
    await expect(article).toContainText("今后旧桥每年检修一次");
    await expect(article).not.toContainText(/下转|上接/);
    await expect(article.getByRole("link", { name: "接第02版：民生" })).toHaveAttribute("href", `/${day}/02`);
    await expect(reader.locator("link[rel=canonical]")).toHaveAttribute("href", new RegExp(`/${day}/01/1$`));
  }
  for (const scheme of ["light", "dark"] as const) await checkScreen(reader, `/${day}/01/1`, scheme);
});

/** Page 02 of the issue, with the other half. Ends at its desk; answers its id. */
async function pasteSecond(editor: Page, issue: string): Promise<string> {
  await editor.goto(`/desk/issues/${issue}/paste`);
  await editor.getByLabel("版名").fill("民生");
  await editor.getByLabel("版面文字").fill(SECOND_HALF);
  await editor.getByRole("button", { name: "粘贴并分稿" }).click();
  await editor.waitForURL(/\/desk\/pages\/[\w-]{36}$/);
  return editor.url().split("/").at(-1) ?? "";
}
