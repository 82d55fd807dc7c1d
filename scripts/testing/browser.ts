import { existsSync } from "node:fs";
import { chromium } from "@playwright/test";

const system = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/** The Chromium to test with: Playwright's own where it was downloaded, else the system's. */
export function findBrowser(): string | undefined {
  return [chromium.executablePath(), ...system].find((file) => existsSync(file));
}
