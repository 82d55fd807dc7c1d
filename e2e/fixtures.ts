import { readFile } from "node:fs/promises";
import path from "node:path";
import { type BrowserContext, type BrowserContextOptions, test as base, type Page } from "@playwright/test";

export { expect } from "@playwright/test";

/** The demonstration's accounts by their user names. */
export type Staff = "editor" | "chief" | "admin";

/** The newsroom's screens, each person in a browser of their own. */
export interface Desk {
  /** A page signed in as that person, standing on /desk. The same person asked for twice has one session. */
  as(who: Staff): Promise<Page>;
  /** The same on a phone: 390 × 844, under the thumb. */
  onPhone(who: Staff): Promise<Page>;
  /** User name and first password of that person, for tests that sign in themselves. */
  account(who: Staff): Promise<{ username: string; password: string }>;
}

const PHONE = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true, deviceScaleFactor: 2 };

type State = Awaited<ReturnType<BrowserContext["storageState"]>>;

/** Signing in is slowed down on purpose, so each of the tests' processes does it once for a person. */
const sessions = new Map<Staff, State>();

/**
 * `desk` for the staff, `reader` for a visitor who never signed in. Addresses are relative: `page.goto("/desk")`.
 */
export const test = base.extend<{ desk: Desk; reader: Page }>({
  desk: async ({ browser, contextOptions, baseURL }, use) => {
    const contexts: BrowserContext[] = [];
    const open = async (who: Staff, screen: BrowserContextOptions) => {
      const storageState = sessions.get(who);
      const context = await browser.newContext({ ...contextOptions, ...screen, baseURL, storageState });
      contexts.push(context);
      const page = await context.newPage();
      if (!storageState) {
        await signIn(page, await readAccount(who));
        sessions.set(who, await page.context().storageState());
      }
      await page.goto("/desk");
      return page;
    };
    await use({
      as: (who) => open(who, {}),
      onPhone: (who) => open(who, PHONE),
      account: (who) => readAccount(who),
    });
    for (const context of contexts) await context.close();
  },
  reader: async ({ browser, contextOptions, baseURL }, use) => {
    const context = await browser.newContext({ ...contextOptions, baseURL });
    await use(await context.newPage());
    await context.close();
  },
});

/** Fills in the form at /sign-in and waits until the desk is there. */
export async function signIn(page: Page, { username, password }: { username: string; password: string }) {
  await page.goto("/sign-in");
  await page.getByLabel("用户名").fill(username);
  await page.getByLabel("密码").fill(password);
  await page.getByRole("button", { name: "登录" }).click();
  await page.waitForURL((url) => url.pathname.startsWith("/desk"));
}

/** A line of accounts.txt is title, user name and password. @param data the newsroom's data folder */
export async function readAccount(
  who: Staff,
  data = setting("E2E_DATA"),
): Promise<{ username: string; password: string }> {
  const text = await readFile(path.join(data, "accounts.txt"), "utf8");
  for (const line of text.split("\n")) {
    const [, username, password] = line.split(/\s+/);
    if (username === who && password) return { username, password };
  }
  throw new Error(`accounts.txt has no ${who}`);
}

function setting(name: "E2E_DATA"): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set: the browser tests run through playwright.config.ts`);
  return value;
}
