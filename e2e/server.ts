import { rm } from "node:fs/promises";
import { findFreePort } from "../scripts/ports";
import { makeTemporaryFolder } from "../scripts/temporary-folder";
import { startNewsroom } from "../scripts/testing/newsroom";
import { startNginx } from "../scripts/testing/nginx";

/**
 * Runs once before the browser tests: a demonstration newsroom on a free port, its data in a temporary folder, and in
 * front of it an nginx as the project configures it (E2E_NGINX). Where it
 * is stands in the environment, which the tests' processes inherit (e2e/fixtures.ts).
 *
 * @returns ends it and removes the folder
 */
export default async function startServer(): Promise<() => Promise<void>> {
  const data = await makeTemporaryFolder();
  const port = await findFreePort();
  const nginx = await startNginx(await findFreePort(), port);
  const newsroom = await startNewsroom({
    PORT: String(port),
    CACHE_DROP_URL: `${nginx.url}/-/drop`,
    BANTAI_DATA: data,
    LOG_LEVEL: "warn",
  }).catch(async (error: unknown) => {
    // It would stay behind.
    await nginx.stop();
    throw error;
  });
  process.env.E2E_URL = newsroom.url;
  process.env.E2E_DATA = data;
  process.env.E2E_NGINX = nginx.url;
  return async () => {
    await newsroom.stop();
    await nginx.stop();
    await rm(data, { recursive: true, force: true });
  };
}
