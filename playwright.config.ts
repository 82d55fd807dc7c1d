import { defineConfig, devices } from "@playwright/test";
import { findBrowser } from "@/lib/browser";

/** Root may not use Chromium's sandbox. */
const asRoot = process.getuid?.() === 0 ? ["--no-sandbox"] : [];

/**
 * The browser tests. They run against the production build of `npm start` with a database and a data folder of their
 * own (e2e/server.ts); run `npm run build` first when the sources changed, or `npm test`, which does.
 */
export default defineConfig({
  testDir: "e2e",
  globalSetup: "./e2e/server.ts",
  outputDir: "test-results/e2e",
  workers: 2,
  // A story that passes only at the second attempt is named with what went wrong in the first, and does not hold up the rest.
  retries: process.env.CI ? 1 : 0,
  forbidOnly: true,
  // These end what hangs; a busy machine is no fault.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  reporter: [["list"], ["json"]],
  use: {
    // Read anew in each of the tests' processes, after e2e/server.ts has set it.
    baseURL: process.env.E2E_URL,
    ...devices["Desktop Chrome"],
    viewport: { width: 1440, height: 900 },
    locale: "zh-CN",
    timezoneId: "Asia/Shanghai",
    actionTimeout: 30_000,
    trace: "retain-on-failure",
    launchOptions: {
      executablePath: findBrowser(),
      args: ["--disable-background-networking", "--disable-gpu", ...asRoot],
    },
  },
});
