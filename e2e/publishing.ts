import { expect, type Page } from "@playwright/test";
import type { Desk } from "./fixtures";
import { makeIssue } from "./new-issue";

export const TEXT = `东湖夜市今晚重新开张
改造历时三个月 摊位增加到一百二十个
本报讯（记者 许望）经过三个月改造，东湖夜市将于今晚重新开张。记者昨日在现场看到，工人们正在调试最后一批路灯。
夜市管理方介绍，改造后摊位由八十个增加到一百二十个，其中三成留给本地农户。
`;

let given = 0;

/** A day of its own for each test of a run; the day after it is free too. */
export function freeDay(): string {
  const worker = Number(process.env.TEST_WORKER_INDEX ?? 0);
  given += 2;
  return new Date(Date.UTC(2041, 0, 1 + worker * 400 + given)).toISOString().slice(0, 10);
}

/** Makes an issue and pastes its page 01. Ends at the page desk; answers the page's id and the issue's. */
export async function pastePage(
  editor: Page,
  day: string,
  text = TEXT,
): Promise<{ page: string; issue: string }> {
  const issue = await makeIssue(editor, { day });
  await editor.getByRole("link", { name: "粘贴新版面" }).click();
  await editor.waitForURL(/\/paste$/);
  await editor.getByLabel("版名").fill("要闻");
  await editor.getByLabel("版面文字").fill(text);
  await editor.getByRole("button", { name: "粘贴并分稿" }).click();
  await editor.waitForURL(/\/desk\/pages\/[\w-]{36}$/);
  return { issue, page: editor.url().split("/").at(-1) ?? "" };
}

/** Gives every article a section, which is all that this page lacks, and hands the page to review. */
export async function submit(editor: Page): Promise<void> {
  const sections = editor.getByLabel(/的栏目$/);
  await expect(sections.first()).toBeVisible();
  for (const select of await sections.all()) await select.selectOption({ index: 1 });
  await editor.getByRole("button", { name: /提交审读/ }).click();
  await expect(editor.getByRole("button", { name: "收回修改" })).toBeVisible();
}

export async function approve(chief: Page, page: string): Promise<void> {
  await chief.goto(`/desk/pages/${page}/review`);
  await chief.getByRole("button", { name: "签发", exact: true }).click();
  await expect(chief.getByRole("link", { name: "回到本期" })).toBeVisible();
}

/** What `edit` adds. */
export const ADDED = "摊位费不变。";

/** Adds a sentence to the approved page, which voids the approval, and waits until it is saved. */
export async function edit(editor: Page, page: string): Promise<void> {
  await editor.goto(`/desk/pages/${page}`);
  await editor.getByRole("button", { name: "重新编辑" }).click();
  await editor.getByRole("dialog").getByRole("button", { name: "重新编辑" }).click();
  await editor.getByLabel("版面文稿").getByText("三成留给本地农户").click();
  await editor.keyboard.press("End");
  const saved = editor.waitForResponse((answer) => answer.request().method() === "PUT" && answer.ok());
  await editor.keyboard.type(ADDED);
  await saved;
}

/** Takes page 01 of a new issue the whole way to readers; answers the two who took it there, and what they made. */
export async function putOut(desk: Desk, day: string, text?: string) {
  const editor = await desk.as("editor");
  const made = await pastePage(editor, day, text);
  await submit(editor);
  const chief = await desk.as("chief");
  await approve(chief, made.page);
  await publish(chief, made.issue);
  return { editor, chief, ...made };
}

/** Signs for the issue, publishes it, and waits until it is out. */
export async function publish(chief: Page, issue: string): Promise<void> {
  await chief.goto(`/desk/issues/${issue}`);
  await chief.getByRole("button", { name: "发布本期" }).click();
  await chief.getByRole("dialog").getByRole("button", { name: "签发并发布" }).click();
  await expect(chief.getByText("已第 1 次发布")).toBeVisible();
}
