import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import type { APIRequestContext, APIResponse, Page } from "@playwright/test";
import { expect, test } from "./fixtures";
import { accountRow, makeAccount, signedIn } from "./people";

/** Open to everyone: the door has both languages and both lights. */
const OPEN_ACTIONS = ["chooseLocale", "chooseTheme"];

const METHODS = ["GET", "POST", "PUT", "PATCH", "DELETE"] as const;
const NOWHERE = "00000000-0000-4000-8000-000000000000";

/** Every file of that name below a folder of app/, as the address that it answers. */
async function addressesBelow(folder: string, file: string, ids: Record<string, string>): Promise<string[]> {
  const files = await readdir(folder, { recursive: true });
  return files
    .filter((name) => path.basename(name) === file)
    .map((name) => addressOf(path.join(folder, path.dirname(name)), ids));
}

/** "app/desk/pages/[page]" → "/desk/pages/…", with an id that exists where one is known. */
function addressOf(route: string, ids: Record<string, string>): string {
  const segments = route.split(path.sep).filter((segment) => segment !== "app" && !segment.startsWith("("));
  const filled = segments.map((segment) => {
    const [, name] = /^\[(?:\.{3})?(\w+)\]$/.exec(segment) ?? [];
    if (!name) return segment;
    return ids[name] ?? (name === "file" ? "480.webp" : NOWHERE);
  });
  return `/${filled.filter((segment) => segment !== ".").join("/")}`;
}

interface Action {
  id: string;
  name: string;
  /** A screen that it is called from. */
  address: string;
}

/** Every server action of the build, as the build itself lists them. */
async function listActions(ids: Record<string, string>): Promise<Action[]> {
  const folder = existsSync(".next/BUILD_ID") ? ".next/server" : ".next/dev/server";
  const files = await readdir(folder, { recursive: true });
  const found = new Map<string, Action>();
  for (const file of files.filter((name) => path.basename(name) === "server-reference-manifest.json")) {
    const manifest: {
      node: Record<string, { exportedName?: string; workers: Record<string, unknown> }>;
    } = JSON.parse(await readFile(path.join(folder, file), "utf8"));
    for (const [id, { exportedName, workers }] of Object.entries(manifest.node)) {
      const worker = Object.keys(workers).find((name) => name.startsWith("app/desk/"));
      if (worker) {
        const address = addressOf(path.dirname(worker), ids);
        found.set(id, { id, name: exportedName ?? found.get(id)?.name ?? "", address });
      }
    }
  }
  return [...found.values()];
}

/** Addresses of a page and an issue that exist, so that a leak would show something. */
async function realIds(editor: Page): Promise<Record<string, string>> {
  await editor.goto("/desk/issues");
  const find = async (kind: string) => {
    const href = await editor.locator(`a[href^="/desk/${kind}/"]`).first().getAttribute("href");
    return href?.split("/")[3] ?? "";
  };
  const ids = { issue: await find("issues"), page: await find("pages") };
  expect(ids).toEqual({ issue: expect.stringMatching(/^.{36}$/), page: expect.stringMatching(/^.{36}$/) });
  // Every page that has its text has a first revision.
  return { ...ids, number: "1" };
}

function callAction(request: APIRequestContext, { id, address }: Action, given: unknown = {}) {
  return request.post(address, {
    headers: { "Next-Action": id, "Content-Type": "text/plain;charset=UTF-8" },
    data: JSON.stringify([given]),
    maxRedirects: 0,
  });
}

function isSentToSignIn(answer: APIResponse): boolean {
  const location = answer.headers().location ?? "";
  return [303, 307].includes(answer.status()) && new URL(location, "http://here").pathname === "/sign-in";
}

test("a visitor gets nothing from any screen, route or action of the staff", async ({
  desk,
  reader,
  baseURL,
}) => {
  const ids = await realIds(await desk.as("editor"));
  const { request } = reader;

  const screens = await addressesBelow("app/desk", "page.tsx", ids);
  expect(screens.length).toBeGreaterThan(9);
  for (const address of screens) {
    for (const method of METHODS) {
      const answer = await request.fetch(address, { method, maxRedirects: 0 });
      expect(isSentToSignIn(answer), `${method} ${address}: ${answer.status()}`).toBe(true);
    }
  }

  const routes = await addressesBelow("app/api/desk", "route.ts", ids);
  expect(routes.length).toBeGreaterThan(3);
  for (const address of routes) {
    for (const method of METHODS) {
      const answer = await request.fetch(address, {
        method,
        headers: { Origin: baseURL ?? "" },
        maxRedirects: 0,
      });
      // 405: the route has no such method.
      expect([401, 405], `${method} ${address}: ${answer.status()}`).toContain(answer.status());
    }
  }

  for (const action of await listActions(ids)) {
    const answer = await callAction(request, action);
    expect(isSentToSignIn(answer), `${action.name} at ${action.address}`).toBe(true);
    // The door is open to visitors; an action of the desk that is called there must not be.
    const atTheDoor = await callAction(request, { ...action, address: "/sign-in" });
    if (!OPEN_ACTIONS.includes(action.name)) expect(await atTheDoor.text()).not.toContain('"ok":true');
  }
});

test("a session that was ended gets nothing either: each screen, route and action asks for itself", async ({
  desk,
  browser,
  baseURL,
}) => {
  test.setTimeout(180_000);
  const ids = await realIds(await desk.as("editor"));
  const admin = await desk.as("admin");
  const colleague = await makeAccount(admin, "总编");
  const page = await signedIn(browser, baseURL ?? "", colleague);
  await accountRow(admin, colleague).getByRole("button", { name: "停用" }).click();
  await admin.getByRole("dialog").getByRole("button", { name: "停用" }).click();
  await expect(accountRow(admin, colleague).getByRole("button", { name: "恢复" })).toBeVisible();
  // Its cookie still opens the door of the house: what lies behind has to refuse on its own.
  const { request } = page.context();

  for (const address of await addressesBelow("app/desk", "page.tsx", ids)) {
    const answer = await request.get(address, { maxRedirects: 0 });
    const text = await answer.text();
    const refused = isSentToSignIn(answer) || /url=\/sign-in|NEXT_REDIRECT;[^"]*\/sign-in/.test(text);
    expect(refused, `${address}: ${answer.status()}`).toBe(true);
  }
  for (const address of await addressesBelow("app/api/desk", "route.ts", ids)) {
    for (const method of METHODS) {
      const answer = await request.fetch(address, {
        method,
        headers: { Origin: baseURL ?? "" },
        maxRedirects: 0,
      });
      // 405: the route has no such method.
      expect([401, 405], `${method} ${address}: ${answer.status()}`).toContain(answer.status());
    }
  }
  const actions = await listActions(ids);
  expect(actions.map(({ name }) => name)).toEqual(
    expect.arrayContaining(["approvePageAction", "publishIssueAction", "pastePageAction"]),
  );
  for (const action of actions.filter(({ name }) => !OPEN_ACTIONS.includes(name))) {
    const answer = await callAction(request, action);
    expect(await answer.text(), `${action.name} at ${action.address}`).toContain('"code":"UNAUTHENTICATED"');
  }
  await page.context().close();
});

test("a write that another site's page sends is refused, signed in or not", async ({ desk }) => {
  const editor = await desk.as("editor");
  const { page } = await realIds(editor);
  const answer = await editor.context().request.put(`/api/desk/pages/${page}`, {
    headers: { Origin: "https://evil.example" },
    data: {},
  });
  expect(answer.status()).toBe(403);
});

test("a screen that a role has no business with is not there", async ({ desk }) => {
  const editor = await desk.as("editor");
  for (const address of ["/desk/users", "/desk/record", "/desk/settings", "/desk/review", "/desk/no-such"]) {
    const answer = await editor.goto(address);
    expect(answer?.status(), address).toBe(404);
    await expect(editor.getByRole("heading", { name: "没有这个页面" })).toBeVisible();
  }
  const chief = await desk.as("chief");
  expect((await chief.goto("/desk/users"))?.status()).toBe(404);
});
