import { AxeBuilder } from "@axe-core/playwright";
import { expect, test } from "./fixtures";
import { accountRow, makeAccount, signedIn, typeCredentials } from "./people";

for (const who of ["editor", "chief", "admin"] as const) {
  test(`${who} signs in with the password of the first start`, async ({ desk }) => {
    const page = await desk.as(who);
    await expect(page).toHaveURL(/\/desk/);
  });
}

test("a visitor who asks for a screen of the desk signs in and stands there", async ({ desk, reader }) => {
  const { username, password } = await desk.account("editor");
  await reader.goto("/desk/account?from=link");
  await expect(reader).toHaveURL(/\/sign-in\?return=/);
  await typeCredentials(reader, username, "not-the-password");
  await expect(reader.getByRole("alert").filter({ hasText: "用户名或密码不对" })).toBeVisible();
  await expect(reader.getByLabel("用户名")).toHaveValue(username);
  await typeCredentials(reader, username, password);
  await expect(reader).toHaveURL(/\/desk\/account\?from=link$/);

  await reader.goto("/sign-in");
  await expect(reader, "who is signed in has no business at the door").toHaveURL(/\/desk\/issues$/);
});

for (const elsewhere of ["//evil.example/desk", "https://evil.example", "/\\evil.example"]) {
  test(`the way back never leads to another site: ${elsewhere}`, async ({ desk, reader }) => {
    const { username, password } = await desk.account("editor");
    await reader.goto(`/sign-in?return=${encodeURIComponent(elsewhere)}`);
    await typeCredentials(reader, username, password);
    await expect(reader).toHaveURL(/\/desk\/issues$/);
    expect(new URL(reader.url()).host).not.toContain("evil");
  });
}

test("failed attempts are slowed down, for an account that does not exist too", async ({ reader }) => {
  const nobody = `nobody-${Date.now()}`;
  await reader.goto("/sign-in");
  const refusal = reader.getByRole("alert");
  for (let attempt = 0; attempt < 5; attempt += 1) {
    const answered = reader.waitForResponse(/\/api\/auth\/callback\/credentials/);
    await typeCredentials(reader, nobody, `guess-${attempt}`);
    await answered;
    await expect(refusal.filter({ hasText: "用户名或密码不对" })).toBeVisible();
  }
  await typeCredentials(reader, nobody, "guess-5");
  await expect(refusal.filter({ hasText: /请在 \d\d:\d\d 之后再试/ })).toBeVisible();
});

test("a disabled account's session ends at once, and comes back when it is enabled", async ({
  desk,
  browser,
  baseURL,
}) => {
  const admin = await desk.as("admin");
  const colleague = await makeAccount(admin, "编辑");
  const theirs = await signedIn(browser, baseURL ?? "", colleague);
  await theirs.goto("/desk/issues");
  await expect(theirs.getByRole("heading", { name: "期次" })).toBeVisible();

  await accountRow(admin, colleague).getByRole("button", { name: "停用" }).click();
  await admin.getByRole("dialog").getByRole("button", { name: "停用" }).click();
  await expect(accountRow(admin, colleague).getByRole("button", { name: "恢复" })).toBeVisible();
  await expect(admin.getByRole("dialog")).toHaveCount(0);

  await theirs.goto("/desk/issues");
  await expect(theirs).toHaveURL(/\/sign-in/);
  await typeCredentials(theirs, colleague.username, colleague.password);
  await expect(theirs.getByRole("alert").filter({ hasText: "用户名或密码不对" })).toBeVisible();

  await accountRow(admin, colleague).getByRole("button", { name: "恢复" }).click();
  await expect(accountRow(admin, colleague)).toContainText("可用");
  await typeCredentials(theirs, colleague.username, colleague.password);
  await expect(theirs).toHaveURL(/\/desk\/issues$/);
  await theirs.context().close();
});

test("a new password ends every other session and keeps this one", async ({ desk, browser, baseURL }) => {
  const colleague = await makeAccount(await desk.as("admin"), "编辑");
  const here = await signedIn(browser, baseURL ?? "", colleague);
  const elsewhere = await signedIn(browser, baseURL ?? "", colleague);

  await here.goto("/desk/account");
  await here.getByLabel("现在的密码").fill(colleague.password);
  await here.getByLabel("新密码", { exact: true }).fill("1234567890");
  await here.getByLabel("再输一遍新密码").fill("1234567890");
  await here.getByRole("button", { name: "修改密码" }).click();
  await expect(here.getByText("这个密码太常见")).toBeVisible();
  await expect(here.getByLabel("现在的密码"), "what was typed stays").toHaveValue(colleague.password);

  await here.getByLabel("新密码", { exact: true }).fill("今晚十二点以前版样一定要出");
  await here.getByLabel("再输一遍新密码").fill("今晚十二点以前版样一定要出");
  const signedInAgain = here.waitForResponse(/\/api\/auth\/callback\/credentials/);
  await here.getByRole("button", { name: "修改密码" }).click();
  await expect(here.getByText("密码已改")).toBeVisible();
  await signedInAgain;

  await elsewhere.goto("/desk/issues");
  await expect(elsewhere).toHaveURL(/\/sign-in/);
  await here.goto("/desk/issues");
  await expect(here).toHaveURL(/\/desk\/issues$/);
  await elsewhere.context().close();
  await here.context().close();
});

test("an action after the session ended loses nothing: one signs in on the spot and goes on", async ({
  desk,
}) => {
  const admin = await desk.as("admin");
  const { username, password } = await desk.account("admin");
  await admin.goto("/desk/users");
  const tag = Math.random().toString(36).slice(2, 8);
  await admin.getByLabel("姓名").fill("夜班同事");
  await admin.getByLabel("用户名").fill(`night-${tag}`);
  await admin.context().clearCookies({ name: /session-token/ });
  await admin.getByRole("button", { name: "建立账号" }).click();
  await admin.getByRole("button", { name: "重新登录" }).click();
  const dialog = admin.getByRole("dialog");
  await dialog.getByLabel("用户名").fill(username);
  await dialog.getByLabel("密码").fill(password);
  await dialog.getByRole("button", { name: "登录", exact: true }).click();
  await expect(admin.getByText("已重新登录，请再试一次。")).toBeVisible();
  await expect(admin.getByLabel("姓名")).toHaveValue("夜班同事");
  await admin.getByRole("button", { name: "建立账号" }).click();
  await expect(admin.getByText("密码只显示这一次")).toBeVisible();
});

test("someone signs out, and the way back is closed", async ({ desk, browser, baseURL }) => {
  const colleague = await makeAccount(await desk.as("admin"), "编辑");
  const page = await signedIn(browser, baseURL ?? "", colleague);
  await page.getByRole("button", { name: new RegExp(colleague.name) }).click();
  await page.getByRole("menuitem", { name: "退出登录" }).click();
  await expect(page).toHaveURL(/\/sign-in/);
  await page.goto("/desk/issues");
  await expect(page).toHaveURL(/\/sign-in/);
  await page.context().close();
});

test("the door speaks both languages and keeps the choice", async ({ reader }) => {
  await reader.goto("/sign-in");
  await reader.getByRole("button", { name: "English" }).click();
  await expect(reader.getByLabel("Username")).toBeVisible();
  await expect(reader.locator("html")).toHaveAttribute("lang", "en");
  await reader.reload();
  await expect(reader.getByRole("button", { name: "Sign in", exact: true })).toBeVisible();
  await reader.getByRole("button", { name: "简体中文" }).click();
  await expect(reader.getByLabel("用户名")).toBeVisible();
});

for (const colorScheme of ["light", "dark"] as const) {
  test(`the door can be used by everyone (${colorScheme})`, async ({ reader }) => {
    await reader.emulateMedia({ colorScheme });
    await reader.setViewportSize({ width: 390, height: 844 });
    await reader.goto("/sign-in");
    await typeCredentials(reader, "nobody-at-all", "wrong");
    await expect(reader.getByRole("alert").filter({ hasText: "不对" })).toBeVisible();
    expect((await new AxeBuilder({ page: reader }).analyze()).violations).toEqual([]);
    const width = await reader.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(390);
  });
}
