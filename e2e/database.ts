import { readFile } from "node:fs/promises";
import path from "node:path";
import { runSql } from "../scripts/postgres/sql";

/** Asks the database of the newsroom that the browser tests run against. */
export async function askDatabase<Row extends object>(sql: string, values: unknown[]): Promise<Row[]> {
  const file = path.join(process.env.E2E_DATA ?? "", "database.json");
  const { port, password }: { port: number; password: string } = JSON.parse(await readFile(file, "utf8"));
  return runSql<Row>(
    `postgresql://bantai:${encodeURIComponent(password)}@127.0.0.1:${port}/bantai`,
    sql,
    values,
  );
}
