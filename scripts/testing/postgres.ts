import { randomBytes } from "node:crypto";
import { rm } from "node:fs/promises";
import path from "node:path";
import type { TestProject } from "vitest/node";
import { applyMigrations } from "../migrations/apply";
import { findFreePort } from "../ports";
import { startCluster } from "../postgres/cluster";
import { runSql } from "../postgres/sql";
import { makeTemporaryFolder } from "../temporary-folder";

/** What the tests of one run share: a server, and on it a migrated database that each test file copies. */
export interface SharedPostgres {
  /** Address of the server's own database, from where others are made. */
  url: string;
  /** Name of the migrated database; nobody connects to it. */
  template: string;
  /** A folder of this run for what the product writes to disk. */
  folder: string;
}

declare module "vitest" {
  interface ProvidedContext {
    postgres: SharedPostgres;
  }
}

/** Runs once before the database tests; what it returns runs after them. */
export default async function startPostgres(project: TestProject): Promise<() => Promise<void>> {
  const folder = await makeTemporaryFolder();
  const cluster = await startCluster({
    folder: path.join(folder, "postgres"),
    port: await findFreePort(),
    password: randomBytes(16).toString("hex"),
    temporary: true,
  });
  const template = "template_newsroom";
  await runSql(cluster.url("postgres"), `CREATE DATABASE ${template}`);
  await applyMigrations(cluster.url(template));
  project.provide("postgres", { url: cluster.url("postgres"), template, folder });
  return async () => {
    await cluster.stop();
    await rm(folder, { recursive: true, force: true });
  };
}
