import { chmod, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findFreePort } from "../ports";
import { makeTemporaryFolder } from "../temporary-folder";
import { launch } from "../testing/newsroom";

/** Starts, expects that it is refused, and returns the sentence. */
async function refusal(env: Record<string, string>): Promise<string> {
  const { code, output } = await launch(env).ended;
  expect(code).toBe(1);
  const lines = output.trim().split("\n");
  expect(lines, output).toHaveLength(2);
  for (const line of lines) expect(line).toMatch(/^✗ /);
  return output;
}

describe("npm start says in one sentence what is in its way", () => {
  let data: string;
  let port: string;

  beforeAll(async () => {
    data = await makeTemporaryFolder();
    port = String(await findFreePort());
  });
  afterAll(() => rm(data, { recursive: true, force: true }));

  test("the port is taken", async () => {
    const other = createServer().listen(Number(port));
    const said = await refusal({ PORT: port, BANTAI_DATA: data });
    other.close();
    expect(said).toContain(`Port ${port} is taken`);
  });

  test("the port is no port", async () => {
    expect(await refusal({ PORT: "http", BANTAI_DATA: data })).toContain('not "http"');
  });

  test("the database does not answer; its password is not shown", async () => {
    const url = "postgresql://bantai:geheim@127.0.0.1:1/newsroom";
    const said = await refusal({ PORT: port, BANTAI_DATA: data, DATABASE_URL: url });
    expect(said).toContain("127.0.0.1:1/newsroom");
    expect(said).toContain("ECONNREFUSED");
    expect(said).not.toContain("geheim");
  });

  test("the address of the database is none", async () => {
    const said = await refusal({
      PORT: port,
      BANTAI_DATA: data,
      DATABASE_URL: "mysql://root:geheim@localhost/x",
    });
    expect(said).toContain("DATABASE_URL");
    expect(said).not.toContain("geheim");
  });

  test("mail is half set up; its password is not shown", async () => {
    const said = await refusal({
      PORT: port,
      BANTAI_DATA: data,
      SMTP_URL: "smtp://desk:geheim@mail.example:587",
    });
    expect(said).toContain("MAIL_FROM");
    expect(said).not.toContain("geheim");
  });

  test("the cache in front has no address", async () => {
    const said = await refusal({ PORT: port, BANTAI_DATA: data, CACHE_DROP_URL: "nginx" });
    expect(said).toContain("CACHE_DROP_URL");
  });

  test("the secret is too short to sign sessions with", async () => {
    const said = await refusal({ PORT: port, BANTAI_DATA: data, AUTH_SECRET: "geheim" });
    expect(said).toContain("AUTH_SECRET");
    expect(said).not.toContain("geheim");
  });

  test("the data folder is a file", async () => {
    const file = path.join(data, "file");
    await writeFile(file, "");
    expect(await refusal({ PORT: port, BANTAI_DATA: file })).toContain(file);
  });

  test("the data folder lies where whoever runs the database cannot go", async () => {
    const closed = await mkdtemp(path.join(os.tmpdir(), "bantai-closed-"));
    await mkdir(path.join(closed, "data"));
    // Root may go anywhere, but its database's user stops at the folder; anybody else stops there themselves.
    await chmod(closed, process.getuid?.() === 0 ? 0o700 : 0o000);
    const said = await refusal({ PORT: port, BANTAI_DATA: path.join(closed, "data") });
    await chmod(closed, 0o700);
    await rm(closed, { recursive: true });
    expect(said).toContain(closed);
    expect(said).toContain("BANTAI_DATA");
  });
});
