import { readFile } from "node:fs/promises";
import path from "node:path";
import { runSql } from "../scripts/postgres/sql";

/** Asks the database of the newsroom that the browser tests run against. */
export async function askDatabase<Row extends object>(sql: string, values: unknown[]): Promise<Row[]> {
  return runSql<Row>(await databaseUrl(), sql, values);
}

/** Where that database is. */
export async function databaseUrl(): Promise<string> {
  const file = path.join(process.env.E2E_DATA ?? "", "database.json");
  const { port, password }: { port: number; password: string } = JSON.parse(await readFile(file, "utf8"));
  return `postgresql://bantai:${encodeURIComponent(password)}@127.0.0.1:${port}/bantai`;
}
