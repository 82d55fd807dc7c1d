import { expect, test } from "./fixtures";
import { makeAccount, signedIn } from "./people";
import { freeDay, putOut } from "./publishing";
import { checkScreen } from "./screens";

// Words of its own: the check looks at screens on which other tests' articles stand too.
const FAIR = `西河花市${Math.random().toString(36).slice(2, 8)}`;
const TEXT = `${FAIR}本周末迎客
三百种盆花从温室里搬出来
本报讯（记者 许望）周六清早，${FAIR}的大棚全部打开，三百种盆花摆上长桌。花农说，今年雨水足，月季开得比往年早。
主办的${FAIR}合作社介绍，进场不收门票，带走一盆花的人可以免费学一次换盆。
`;
const WORDS = "本稿所述时间有误，现予撤下，谨致歉意。";

test("an article is withdrawn at once: its address answers 410 with the words, nothing of it is left, a second person confirms", async ({
  desk,
  reader,
  browser,
  baseURL,
}) => {
  test.setTimeout(240_000);
  const day = freeDay();
  const { chief, issue } = await putOut(desk, day, TEXT);
  // Both languages have been rendered and are kept.
  for (const address of [`/${day}/01/1`, `/en/${day}/01/1`, `/${day}/01`])
    expect((await reader.goto(address))?.status()).toBe(200);

  await chief.getByText("读者现在能看到的稿件").click();
  await chief.getByRole("button", { name: `撤稿… ${FAIR}本周末迎客` }).click();
  const dialog = chief.getByRole("dialog");
  const words = dialog.getByLabel("读者看到的说明");
  await expect(words).toHaveValue("本文内容失实，现予撤下。");
  await dialog.getByLabel("原因").selectOption({ label: "侵权" });
  await expect(words).toHaveValue("本文因版权原因撤下。");
  await words.fill(" ");
  await dialog.getByRole("button", { name: "撤下" }).click();
  await expect(dialog.getByText("请写明读者看到的说明。")).toBeVisible();
  await words.fill(WORDS);
  await dialog.getByLabel("原因").selectOption({ label: "失实" });
  await expect(words, "what was typed stays").toHaveValue(WORDS);
  await dialog.getByRole("button", { name: "撤下" }).click();
  const withdrawn = chief.getByRole("list", { name: "已撤下的稿件" });
  await expect(withdrawn).toContainText("等第二个人确认");
  await expect(withdrawn.getByRole("button", { name: "确认撤稿" }), "not by who withdrew it").toHaveCount(0);

  const gone = await reader.goto(`/${day}/01/1`);
  expect(gone?.status()).toBe(410);
  expect(gone?.headers()["cache-control"]).toBe("no-store");
  await expect(reader.getByText(WORDS)).toBeVisible();
  await expect(reader.getByText(FAIR)).toHaveCount(0);
  expect((await reader.goto(`/en/${day}/01/1`))?.status()).toBe(410);
  await expect(reader.getByRole("heading", { name: "This article was withdrawn" })).toBeVisible();
  await reader.getByRole("link", { name: "Back to the page" }).click();
  await expect(reader).toHaveURL(new RegExp(`/en/${day}/01$`));
  await expect(reader.getByText(FAIR)).toHaveCount(0);
  for (const scheme of ["light", "dark"] as const) await checkScreen(reader, `/${day}/01/1`, scheme);

  await withdrawn.getByRole("button", { name: "核查是否已消失" }).click();
  await expect(withdrawn.getByText("21 个地址都已看不到原文。")).toBeVisible();
  for (const scheme of ["light", "dark"] as const) await checkScreen(chief, `/desk/issues/${issue}`, scheme);

  const head = await signedIn(browser, baseURL ?? "", await makeAccount(await desk.as("admin"), "主任"));
  await head.goto(`/desk/issues/${issue}`);
  await head.getByRole("button", { name: "确认撤稿" }).click();
  await expect(head.getByRole("list", { name: "已撤下的稿件" })).toContainText("确认，");
  await expect(head.getByRole("button", { name: "确认撤稿" })).toHaveCount(0);
  await head.context().close();

  await chief.goto(`/desk/record?issue=${issue}`);
  const moves = await chief.getByRole("row").locator("td:nth-child(3)").allTextContents();
  expect(moves.slice(0, 3)).toEqual(["确认撤稿", "撤稿", "发布"]);
});
