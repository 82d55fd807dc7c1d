import { Client } from "pg";

/** Runs one statement on a connection of its own and returns its rows. */
export async function runSql<Row = Record<string, unknown>>(
  connectionString: string,
  statement: string,
  values: unknown[] = [],
): Promise<Row[]> {
  const client = new Client({ connectionString, connectionTimeoutMillis: 10_000 });
  await client.connect();
  try {
    const { rows } = await client.query(statement, values);
    return rows;
  } finally {
    await client.end();
  }
}
