import { Pool } from "pg";
import { afterAll, expect, test } from "vitest";
import { database } from "@/lib/db";
import { runSql } from "../postgres/sql";
import { postgres } from "./adapters";
import { applyMigrations } from "./apply";
import { listMigrationNames } from "./folder";

const url = process.env.DATABASE_URL ?? "";

afterAll(async () => {
  await database().$disconnect();
});

test("a migrated database answers the generated client", async () => {
  await expect(database().issue.count()).resolves.toBe(0);
  await expect(database().auditEntry.count()).resolves.toBe(0);
});

test("migrating again does nothing", async () => {
  await expect(applyMigrations(url)).resolves.toEqual([]);
});

test("two servers that migrate at the same time do each migration once", async () => {
  await runSql(url, "CREATE DATABASE twice");
  const twice = new URL(url);
  twice.pathname = "twice";
  const runs = await Promise.all([applyMigrations(twice.href), applyMigrations(twice.href)]);
  expect(runs.flat()).toEqual(await listMigrationNames());
});

test("a migration that was changed after it was applied is refused by name", async () => {
  const names = await listMigrationNames();
  await runSql(url, `UPDATE _prisma_migrations SET checksum = 'x' WHERE migration_name = $1`, [names[0]]);
  await expect(applyMigrations(url)).rejects.toThrow(names[0]);
});

test("hand-written SQL may hold functions and semicolons, and a failing script leaves nothing behind", async () => {
  const pool = new Pool({ connectionString: url });
  const adapter = await postgres(pool).connect();
  await adapter.executeScript(`
    CREATE FUNCTION one() RETURNS int LANGUAGE plpgsql AS $$ BEGIN RETURN 1; END; $$;
    COMMENT ON FUNCTION one() IS 'a;b';`);
  await expect(adapter.executeScript("CREATE TABLE half (id int); SELECT nothing;")).rejects.toThrow();
  await pool.end();
  await expect(runSql(url, "SELECT one(), to_regclass('half') AS half")).resolves.toEqual([
    { one: 1, half: null },
  ]);
});
