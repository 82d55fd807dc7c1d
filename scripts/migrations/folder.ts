import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import type { MigrationList } from "@prisma/schema-engine-wasm/schema_engine_bg";

const prismaFolder = path.join(import.meta.dirname, "../../prisma");

/** The schema as it is now. */
export const schemaFile = path.join(prismaFolder, "schema.prisma");
export const migrationsFolder = path.join(prismaFolder, "migrations");
/** The schema as it was when the last migration was written: what the next one is compared with. */
export const lastSchemaFile = path.join(migrationsFolder, "schema-at-last-migration.prisma");
const lockFile = "migration_lock.toml";

/** Text of prisma/migrations/migration_lock.toml, by which Prisma's own tools know the kind of database. */
export const lockText = 'provider = "postgresql"\n';

/** Names of the migrations in the order in which they are applied. */
export async function listMigrationNames(): Promise<string[]> {
  const entries = await readdir(migrationsFolder, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}

/** Every migration with its SQL, in the form that the schema engine wants. */
export async function readMigrations(): Promise<MigrationList> {
  const names = await listMigrationNames();
  const migrationDirectories = await Promise.all(
    names.map(async (name) => {
      const sql = await readFile(path.join(migrationsFolder, name, "migration.sql"), "utf8");
      const content = { tag: "ok" as const, value: sql };
      return { path: name, migrationFile: { path: "migration.sql", content } };
    }),
  );
  return {
    baseDir: migrationsFolder,
    lockfile: { path: lockFile, content: lockText },
    migrationDirectories,
    shadowDbInitScript: "",
  };
}

/** Where the file stands that `lockText` goes into. */
export const lockPath = path.join(migrationsFolder, lockFile);
