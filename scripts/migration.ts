import { copyFile, mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { diffSinceLastMigration } from "./migrations/diff";
import { lastSchemaFile, lockPath, lockText, migrationsFolder, schemaFile } from "./migrations/folder";

/**
 * `npm run db:migration -- NAME` writes prisma/migrations/YYYYMMDDHHMMSS_NAME/migration.sql: what changed in
 * prisma/schema.prisma since the last migration. With nothing changed it writes an empty one, to be filled by hand
 * (triggers, checks, data). What a schema file cannot say may be added to any migration before it is landed.
 */
const name = process.argv[2];
if (!name || !/^[a-z][a-z0-9_]*$/.test(name)) {
  console.error("npm run db:migration -- NAME    (NAME: small letters, digits and _)");
  process.exit(1);
}

const sql = (await diffSinceLastMigration()) ?? "-- The schema did not change: write the SQL here.\n";
const stamp = new Date().toISOString().replace(/\D/g, "").slice(0, 14);
const folder = path.join(migrationsFolder, `${stamp}_${name}`);
await mkdir(folder, { recursive: true });
await writeFile(path.join(folder, "migration.sql"), sql);
await writeFile(lockPath, lockText);
await copyFile(schemaFile, lastSchemaFile);
console.log(path.relative(process.cwd(), path.join(folder, "migration.sql")));
