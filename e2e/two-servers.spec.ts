import { readFile, rm } from "node:fs/promises";
import path from "node:path";
import { findFreePort } from "../scripts/ports";
import { makeTemporaryFolder } from "../scripts/temporary-folder";
import { startNewsroom } from "../scripts/testing/newsroom";
import { askDatabase, databaseUrl } from "./database";
import { expect, test } from "./fixtures";
import { approve, freeDay, pastePage, submit } from "./publishing";

test("of two servers on one database one puts an issue out at its time, and both show it", async ({
  desk,
  reader,
}) => {
  test.setTimeout(240_000);
  const data = await makeTemporaryFolder();
  const secret = await readFile(path.join(process.env.E2E_DATA ?? "", "secret"), "utf8");
  const other = await startNewsroom({
    PORT: String(await findFreePort()),
    BANTAI_DATA: data,
    DATABASE_URL: await databaseUrl(),
    AUTH_SECRET: secret.trim(),
    LOG_LEVEL: "warn",
  });
  try {
    const day = freeDay();
    const editor = await desk.as("editor");
    const { page, issue } = await pastePage(editor, day);
    await submit(editor);
    const chief = await desk.as("chief");
    await approve(chief, page);
    // Both have rendered that there is nothing, and keep it.
    const addresses = [`/${day}/01`, `${other.url}/${day}/01`];
    for (const address of addresses) expect((await reader.goto(address))?.status()).toBe(404);
    await chief.goto(`/desk/issues/${issue}`);
    await chief.getByRole("button", { name: "定时发布" }).click();
    await chief.getByRole("dialog").getByRole("button", { name: "签发并定时" }).click();
    await expect(chief.getByText(/定于 .* 自动发布/)).toBeVisible();
    await askDatabase(
      "UPDATE schedules SET publish_at = now() AT TIME ZONE 'UTC' - interval '1 second' WHERE issue_id = $1",
      [issue],
    );
    for (const address of addresses)
      await expect(async () => {
        expect((await reader.goto(address))?.status()).toBe(200);
      }).toPass();
    const editions = await askDatabase<{ number: number }>(
      "SELECT number FROM editions WHERE issue_id = $1",
      [issue],
    );
    expect(editions).toEqual([{ number: 1 }]);
  } finally {
    await other.stop();
    await rm(data, { recursive: true, force: true });
  }
});
