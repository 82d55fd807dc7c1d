import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures";
import { PageOnDesk, REAL_PAGE } from "./page-on-desk";
import { checkShown } from "./screens";

const ONE_ARTICLE = "稻田里的新学堂\n本报讯（记者 罗小满）清晨六点，稻田里已经有了人声。";

const box = (screen: Page) => screen.locator("textarea[name=text]");
const preview = (screen: Page) => screen.getByRole("region", { name: "分稿预览" });
const announced = (screen: Page) => preview(screen).locator("[aria-live=polite]");

test("what is pasted is shown as articles before it is sent, and follows the text", async ({ desk }) => {
  const screen = await PageOnDesk.openPaste(await desk.as("editor"));
  await expect(preview(screen)).toContainText("提交之前什么都不会发出去");
  const sent: string[] = [];
  screen.on("request", (request) => request.method() !== "GET" && sent.push(request.url()));

  await box(screen).fill(await readFile(REAL_PAGE, "utf8"));
  await expect(announced(screen)).toHaveText("将分成 4 篇稿件");
  const articles = preview(screen).getByRole("list", { name: "将分成的稿件" }).getByRole("listitem");
  await expect(articles).toHaveCount(4);
  await expect(articles.first()).toContainText("（无题）");
  await expect(articles.first()).toContainText(/\d 字$/);
  await expect(articles.filter({ hasText: "我市54家经营主体" })).toHaveCount(1);
  await expect(preview(screen)).toContainText("另有 1 处不入稿");

  await box(screen).fill(ONE_ARTICLE);
  await expect(announced(screen)).toHaveText("将分成 1 篇稿件");
  await expect(articles).toHaveText([/稻田里的新学堂.*罗小满.* 字$/]);
  await box(screen).press("End");
  await box(screen).pressSequentially("⽤水");
  await expect(preview(screen).getByRole("list", { name: "原文要留意的地方" })).toContainText("1 处用了");

  await box(screen).fill("");
  await expect(announced(screen)).toBeEmpty();
  await expect(articles).toHaveCount(0);
  expect(sent).toEqual([]);
});

test("a text that comes while another is being split takes its place, and leaving ends the work", async ({
  desk,
}) => {
  const screen = await PageOnDesk.openPaste(await desk.as("editor"));
  const page = await readFile(REAL_PAGE, "utf8");
  // As long as a paste may be.
  await screen.getByLabel("从 .txt 文件读入").setInputFiles({
    name: "year.txt",
    mimeType: "text/plain",
    buffer: Buffer.from(`${page}\n`.repeat(80)),
  });
  await expect.poll(() => screen.workers().length).toBe(1);
  await screen.getByLabel("从 .txt 文件读入").setInputFiles(REAL_PAGE);
  await expect(announced(screen)).toHaveText("将分成 4 篇稿件");
  await expect.poll(() => screen.workers().length).toBe(1);

  await screen.getByRole("link", { name: "期次", exact: true }).click();
  await screen.waitForURL(/\/desk\/issues$/);
  await expect.poll(() => screen.workers().length).toBe(0);
});

test("a worker can ask nothing of the server or of anyone", async ({ desk }) => {
  const screen = await PageOnDesk.openPaste(await desk.as("editor"));
  await box(screen).fill(ONE_ARTICLE);
  await expect(announced(screen)).toHaveText("将分成 1 篇稿件");
  const [worker] = screen.workers();
  const answer = await worker?.evaluate(() =>
    fetch("/api/desk/session").then(
      () => "answered",
      () => "refused",
    ),
  );
  expect(answer).toBe("refused");
});

test("pasting works in a browser that has no workers", async ({ desk }) => {
  const screen = await desk.as("editor");
  await screen.addInitScript(() => Reflect.deleteProperty(window, "Worker"));
  const page = await PageOnDesk.paste(screen);
  await expect(page.articles).toHaveCount(4);
});

test("pasting works where the worker's script does not come", async ({ desk }) => {
  const screen = await desk.as("editor");
  // The screen asks for it as soon as it is there.
  await screen.route("**/_next/static/**worker**", (route) => route.abort());
  const failed = screen.waitForEvent("requestfailed", (request) => request.url().includes("worker"));
  await PageOnDesk.openPaste(screen);
  await failed;
  await box(screen).fill(ONE_ARTICLE);
  await expect(announced(screen)).toBeEmpty();
  const page = await PageOnDesk.pasteHere(screen);
  await expect(page.articles).toHaveCount(4);
});

test("what the source is warned of stands with the checks, and leads to its places", async ({ desk }) => {
  const screen = await PageOnDesk.openPaste(await desk.as("editor"));
  const page = await PageOnDesk.pasteHere(screen, `${ONE_ARTICLE}\n水是\ue000⽤之不竭的。`);
  await page.screen.getByRole("tab", { name: /检查/ }).click();
  const warnings = screen.getByRole("list", { name: "原文要留意的地方" });
  await expect(warnings.getByRole("listitem")).toHaveCount(2);
  await warnings.getByRole("button", { name: /自造的字/ }).click();
  await expect(screen.getByRole("region", { name: "粘贴的原文" }).locator("[data-lit=search]")).toHaveCount(
    1,
  );
});

for (const colorScheme of ["light", "dark"] as const) {
  test(`the preview has no fault that axe can find (${colorScheme})`, async ({ desk }) => {
    const screen = await PageOnDesk.openPaste(await desk.as("editor"));
    await box(screen).fill(`${await readFile(REAL_PAGE, "utf8")}\n\ue000⽤`);
    await expect(announced(screen)).toHaveText(/将分成 \d 篇稿件/);
    await checkShown(screen, colorScheme);
  });
}
