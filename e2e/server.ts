import { rm } from "node:fs/promises";
import { findFreePort } from "../scripts/ports";
import { makeTemporaryFolder } from "../scripts/temporary-folder";
import { startNewsroom } from "../scripts/testing/newsroom";

/**
 * Runs once before the browser tests: a demonstration newsroom on a free port, its data in a temporary folder. Where it
 * is stands in the environment, which the tests' processes inherit (e2e/fixtures.ts).
 *
 * @returns ends it and removes the folder
 */
export default async function startServer(): Promise<() => Promise<void>> {
  const data = await makeTemporaryFolder();
  const newsroom = await startNewsroom({
    PORT: String(await findFreePort()),
    BANTAI_DATA: data,
    LOG_LEVEL: "warn",
  });
  process.env.E2E_URL = newsroom.url;
  process.env.E2E_DATA = data;
  return async () => {
    await newsroom.stop();
    await rm(data, { recursive: true, force: true });
  };
}
