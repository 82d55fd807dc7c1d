import { readFile } from "node:fs/promises";
import path from "node:path";
import { expect, test } from "./fixtures";
import { PageOnDesk } from "./page-on-desk";

/** Pastes HTML, as another program puts it on the clipboard, where the cursor is. */
async function pasteHtml(page: PageOnDesk, html: string): Promise<void> {
  await page.document.evaluate((element, given) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/html", given);
    clipboardData.setData("text/plain", "not what is taken");
    element.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
  }, html);
}

const PASTED = [
  {
    from: "word",
    want: [
      "青石县春灌12万亩",
      "连日来，青石县水务局抓住晴好天气，组织技术人员走进田间地头，检修渠道、调试水泵。",
      "记者在北坡村看到，渠水缓缓流进麦田。",
      "一季度完成投资1.2亿元",
      "乡镇",
      "面积",
      "柳溪镇",
      "3.5万亩",
    ],
  },
  {
    from: "wps",
    want: ["望湖街道办起夜校", "下班之后，街坊们背起书包走进社区。", "课程有书法、插花 和 Python 入门。"],
  },
  {
    from: "wechat",
    want: [
      "夜间图书驿站开放",
      "灯亮到晚上十一点，读者随时可以进来。",
      "第一行小字",
      "第二行小字",
      "自习座位四十个",
      "饮水机两台",
    ],
  },
  {
    from: "web",
    want: [
      "老城区排水管网改造完工",
      "来源：本地网",
      "雨天再也不用蹚水了。郑一明说，排水口都换了新的， The new pipes are wider.",
      "工程共投入980万元。",
      "施工现场。",
      "更换管道",
      "清理淤泥",
    ],
  },
] as const;

test("what comes from Word, WPS, WeChat and the web comes in as clean paragraphs", async ({ desk }) => {
  const page = await PageOnDesk.paste(await desk.as("editor"));
  const { screen } = page;
  const blocks = page.articles.first().locator("> [data-role]");
  const before = await blocks.allTextContents();
  for (const { from, want } of PASTED) {
    await test.step(from, async () => {
      const html = await readFile(path.join(import.meta.dirname, "pasted", `${from}.txt`), "utf8");
      await page.cursorAt(page.paragraph("攻坚重点工作"));
      await screen.keyboard.press("Enter");
      await screen.keyboard.press("ArrowUp");
      await pasteHtml(page, html);
      const added = (await blocks.allTextContents()).filter((text) => !before.includes(text));
      expect(added).toEqual(want);
      // Words alone came in: no style, no picture, no link, no script, and every block a paragraph.
      await expect(page.document.locator("[style], img, a, script, table, section, [onclick]")).toHaveCount(
        0,
      );
      for (const text of want)
        await expect(blocks.filter({ hasText: text }).first()).toHaveAttribute("data-role", "paragraph");
      await expect(blocks.filter({ hasText: /^\s*$/ })).toHaveCount(0);
      await screen.keyboard.press("Control+z");
      await screen.keyboard.press("Control+z");
      expect(await blocks.allTextContents()).toEqual(before);
    });
  }
  await expect(screen).not.toHaveTitle(/pwned/);
});

test("pasted text that lies in the tray is claimed from it", async ({ desk }) => {
  const page = await PageOnDesk.paste(await desk.as("editor"));
  const { screen } = page;
  await page.paragraph("铁东区聚焦产业优势").click({ clickCount: 3 });
  const text = (await page.paragraph("铁东区聚焦产业优势").textContent()) ?? "";
  await screen.keyboard.press("Delete");
  await expect(screen.getByRole("tab", { name: /待归 1/ })).toBeVisible();
  const half = Math.floor(text.length / 2);
  await page.cursorAt(page.paragraph("攻坚重点工作"));
  await pasteHtml(
    page,
    `<meta charset='utf-8'><p class=MsoNormal><b>${text.slice(0, half)}</b><span>${text.slice(half)}</span></p>`,
  );
  await expect(screen.getByRole("tab", { name: /待归 0/ })).toBeVisible();
  await expect(page.paragraph(text.slice(0, 20))).toHaveCount(1);
});
