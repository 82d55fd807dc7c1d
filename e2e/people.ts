import { type Browser, expect, type Page } from "@playwright/test";

/** Someone whom a test has let in: name in the record, user name and first password. */
export interface Colleague {
  name: string;
  username: string;
  password: string;
}

/** The administrator makes an account, as on the screen. `admin` is a page signed in as the administrator. */
export async function makeAccount(
  admin: Page,
  role: "编辑" | "校对" | "主任" | "总编" | "管理员",
): Promise<Colleague> {
  const tag = Math.random().toString(36).slice(2, 8);
  const username = `test-${tag}`;
  const name = `试工${tag}`;
  await admin.goto("/desk/users");
  await admin.getByLabel("姓名").fill(name);
  await admin.getByLabel("用户名").fill(username);
  await admin.getByLabel("岗位").selectOption({ label: role });
  await admin.getByRole("button", { name: "建立账号" }).click();
  const shown = admin.getByRole("status").filter({ hasText: /^[a-z2-9]{4}(-[a-z2-9]{4}){3}$/ });
  await expect(shown).toBeVisible();
  return { name, username, password: (await shown.textContent()) ?? "" };
}

/** The row of an account on the administrator's screen. */
export function accountRow(admin: Page, { name }: Colleague) {
  return admin.getByRole("row").filter({ hasText: name });
}

/** Types a user name and a password into whichever form to sign in is there. */
export async function typeCredentials(page: Page, username: string, password: string): Promise<void> {
  await page.getByLabel("用户名").fill(username);
  await page.getByLabel("密码").fill(password);
  await page.getByRole("button", { name: "登录", exact: true }).click();
}

/** A browser of someone's own, signed in. Close its context when done. */
export async function signedIn(browser: Browser, baseURL: string, who: Colleague): Promise<Page> {
  const context = await browser.newContext({ baseURL, locale: "zh-CN" });
  const page = await context.newPage();
  await page.goto("/sign-in");
  await typeCredentials(page, who.username, who.password);
  await page.waitForURL(/\/desk/);
  return page;
}
