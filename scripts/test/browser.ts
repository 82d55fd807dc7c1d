import { execFile } from "node:child_process";
import path from "node:path";
import { promisify } from "node:util";
import { findBrowser } from "@/lib/browser";
import { Refusal } from "../refusal";
import { installFromDebian } from "./debian";

const run = promisify(execFile);
const root = path.join(import.meta.dirname, "../..");

/** Makes sure that there is a Chromium for the browser tests, and fonts with Chinese in them. @returns its path */
export async function prepareBrowser(): Promise<string> {
  const found = findBrowser();
  if (found) return found;
  await installFromDebian(["chromium", "fonts-noto-cjk"]);
  if (!findBrowser()) {
    const program = path.join(root, "node_modules/@playwright/test/cli.js");
    await run(process.execPath, [program, "install", "chromium"], { cwd: root }).catch(() => {});
  }
  const installed = findBrowser();
  if (installed) return installed;
  throw new Refusal(
    "没有可用的浏览器:请安装 Chromium(Debian:apt-get install chromium fonts-noto-cjk),或执行 npx playwright install chromium。",
    "There is no browser to test with: install Chromium (Debian: apt-get install chromium fonts-noto-cjk), or run npx playwright install chromium.",
  );
}
