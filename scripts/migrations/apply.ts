import { Pool } from "pg";
import { postgres } from "./adapters";
import { filters, openSchemaEngine } from "./engine";
import { readMigrations } from "./folder";

/** Any number, the same in every process that migrates: two servers that start together do it one after the other. */
const migrationLock = 20250820;

/**
 * Applies what has not been applied yet, each migration as one script, and keeps `_prisma_migrations` as Prisma
 * does. Refuses when an applied migration was changed afterwards, or when an earlier run failed half-way.
 *
 * @param connectionString the database to bring up to date
 * @returns names of the migrations that were applied now, in order
 */
export async function applyMigrations(connectionString: string): Promise<string[]> {
  // Ended at once: a connection that stays open would keep the lock that the engine itself takes.
  const pool = new Pool({ connectionString });
  const lock = await pool.connect();
  try {
    await lock.query("SELECT pg_advisory_lock($1)", [migrationLock]);
    const engine = await openSchemaEngine(postgres(pool));
    const migrationsList = await readMigrations();
    const { editedMigrationNames } = await engine.diagnoseMigrationHistory({
      migrationsList,
      optInToShadowDatabase: false,
      filters,
    });
    if (editedMigrationNames.length > 0) {
      throw new Error(`Changed after it was applied: ${editedMigrationNames.join(", ")}`);
    }
    const { appliedMigrationNames } = await engine.applyMigrations({ migrationsList, filters });
    return appliedMigrationNames;
  } finally {
    lock.release(true);
    await pool.end();
  }
}
