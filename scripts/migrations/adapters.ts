import { PrismaPg } from "@prisma/adapter-pg";
import {
  ColumnTypeEnum,
  type SqlDriverAdapter,
  type SqlMigrationAwareDriverAdapterFactory,
  type SqlResultSet,
} from "@prisma/driver-adapter-utils";
import type { Pool } from "pg";

/** The schema engine's way to a PostgreSQL server; the pool is the caller's to end. */
export function postgres(pool: Pool): SqlMigrationAwareDriverAdapterFactory {
  return new WholeScriptPg(pool);
}

/**
 * Prisma's adapter cuts scripts at every semicolon, inside functions and strings too. Sent whole, PostgreSQL itself
 * reads the statements and runs them in one transaction: a migration is applied entirely or not at all.
 */
class WholeScriptPg extends PrismaPg {
  override async connect() {
    const adapter = await super.connect();
    adapter.executeScript = async (script) => {
      await adapter.underlyingDriver().query(script);
    };
    return adapter;
  }
}

/** What the engine asks for when it opens, before it compares two schema files without any database. */
const version: SqlResultSet = {
  columnNames: ["exists", "version", "numeric_version"],
  columnTypes: [ColumnTypeEnum.Boolean, ColumnTypeEnum.Text, ColumnTypeEnum.Int32],
  rows: [[true, "PostgreSQL 18.0", 180000]],
};

function refuse(): never {
  throw new Error("This schema engine has no database: it can compare files only");
}

const nowhere: SqlDriverAdapter = {
  provider: "postgres",
  adapterName: "@prisma/adapter-pg",
  queryRaw: async ({ sql }) => (sql.includes("server_version_num") ? version : refuse()),
  executeRaw: refuse,
  executeScript: refuse,
  startTransaction: refuse,
  getConnectionInfo: () => ({ schemaName: "public", supportsRelationJoins: true }),
  dispose: async () => {},
};

/** Stands in for a server where only files are compared. */
export const offline: SqlMigrationAwareDriverAdapterFactory = {
  provider: "postgres",
  adapterName: "@prisma/adapter-pg",
  connect: async () => nowhere,
  connectToShadowDb: refuse,
};
