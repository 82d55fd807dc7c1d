import { rm } from "node:fs/promises";
import { findFreePort } from "../scripts/ports";
import { makeTemporaryFolder } from "../scripts/temporary-folder";
import { startNewsroom } from "../scripts/testing/newsroom";
import { expect, readAccount, signIn, test } from "./fixtures";
import { PageOnDesk } from "./page-on-desk";
import { makeAccount, signedIn } from "./people";
import { checkScreen } from "./screens";

const TEXT = `东湖夜市今晚重新开张
本报讯（记者 许望）经过三个月改造,东湖夜市将于今晚重新开张。东湖夜市帐号同日开通。
`;

test("三审三校: preflight stops a forbidden word, three people sign one after another, each with an opinion", async ({
  browser,
}) => {
  test.setTimeout(120_000);
  // A newsroom of its own: how pages are signed for holds for all of it.
  const data = await makeTemporaryFolder();
  const newsroom = await startNewsroom({
    PORT: String(await findFreePort()),
    BANTAI_DATA: data,
    LOG_LEVEL: "warn",
  });
  const open = async (who: "editor" | "chief" | "admin") => {
    const context = await browser.newContext({ baseURL: newsroom.url, locale: "zh-CN" });
    const screen = await context.newPage();
    await signIn(screen, await readAccount(who, data));
    return screen;
  };
  try {
    const admin = await open("admin");
    await admin.goto("/desk/settings");
    await admin.getByLabel(/^三审三校/).check();
    await admin.getByRole("button", { name: "保存" }).nth(1).click();
    await expect(admin.getByText("从下一次签署起照此办理")).toBeVisible();
    const proofreader = await makeAccount(admin, "校对");

    const chief = await open("chief");
    await chief.goto("/desk/lists");
    await chief
      .locator("input[type=file]")
      .first()
      .setInputFiles({
        name: "词.csv",
        mimeType: "text/csv",
        buffer: Buffer.from("词,类别,改为\n帐号,错,账号\n东湖夜市,禁,\n,错,\n"),
      });
    await expect(chief.getByText("CSV 文件第 4 行的词条是空的。没有导入，请改好再试。")).toBeVisible();
    await chief
      .locator("input[type=file]")
      .first()
      .setInputFiles({
        name: "词.csv",
        mimeType: "text/csv",
        buffer: Buffer.from("词,类别,改为\n帐号,错,账号\n东湖夜市,禁,\n"),
      });
    await expect(chief.getByText("已导入：新增 2 条，更新 0 条。")).toBeVisible();
    await expect(chief.getByRole("row", { name: /东湖夜市/ })).toBeVisible();
    for (const scheme of ["light", "dark"] as const) await checkScreen(chief, "/desk/lists", scheme);

    const page = await PageOnDesk.pasteHere(await PageOnDesk.openPaste(await open("editor")), TEXT);
    const { screen } = page;
    await screen
      .getByLabel(/的栏目$/)
      .first()
      .selectOption({ index: 1 });
    await screen.getByRole("button", { name: /提交审读/ }).click();
    const findings = screen.getByRole("list", { name: "送审检查" });
    await expect(findings.getByText(/禁用词“东湖夜市”/)).toHaveCount(3);
    // The section was chosen a moment ago; rows are not clicked while one of them goes.
    await expect(findings.getByText("没有选栏目。")).toHaveCount(0);
    await findings.getByRole("button", { name: "把“,”改为“，”" }).click();
    await expect(page.document).toContainText("经过三个月改造，东湖夜市");
    await findings.getByRole("button", { name: "把“帐号”改为“账号”" }).click();
    await expect(page.document).toContainText("东湖夜市账号同日开通");
    await findings.getByRole("button", { name: "放行“东湖夜市”" }).first().click();
    const dialog = screen.getByRole("dialog", { name: "放行禁用词“东湖夜市”" });
    await dialog.getByRole("button", { name: "放行", exact: true }).click();
    await expect(dialog.getByText(/请写明/)).toBeVisible();
    await dialog.getByLabel("理由").fill("地名，本报自用");
    await dialog.getByRole("button", { name: "放行", exact: true }).click();
    await expect(findings.getByText("已放行：地名，本报自用")).toHaveCount(3);
    await screen.getByRole("button", { name: /提交审读/ }).click();
    await expect(screen.getByRole("button", { name: "收回修改" })).toBeVisible();

    const address = `${new URL(screen.url()).pathname}/review`;
    await chief.goto(address);
    await expect(chief.getByRole("button", { name: "签发", exact: true })).toHaveCount(0);
    const reviewer = await signedIn(browser, newsroom.url, proofreader);
    await reviewer.goto("/desk/review");
    await reviewer.getByRole("row").filter({ hasText: "复审" }).getByRole("link").click();
    await reviewer.getByLabel("意见").fill("两处已改，同意");
    await reviewer.getByRole("button", { name: "复审通过" }).click();
    await expect(reviewer.getByRole("region", { name: "签署" })).toContainText("复审");
    await expect(reviewer.getByRole("button", { name: "复审通过" })).toHaveCount(0);
    await chief.goto(address);
    await chief.getByRole("button", { name: "签发", exact: true }).click();
    await expect(chief.getByRole("link", { name: "回到本期" })).toBeVisible();
    const signatures = chief.getByRole("region", { name: "签署" }).getByRole("listitem");
    await expect(signatures).toHaveText([
      /初审.*1 校.*编辑 苏禾.*同意送审/s,
      /复审.*1 校.*校对 .*两处已改，同意/s,
      /终审.*1 校.*总编 高岚.*同意/s,
    ]);
    for (const scheme of ["light", "dark"] as const) await checkScreen(chief, address, scheme);
    await chief.context().close();
  } finally {
    await newsroom.stop();
    await rm(data, { recursive: true, force: true });
  }
});
