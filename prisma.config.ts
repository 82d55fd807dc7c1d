import { defineConfig } from "prisma/config";

/**
 * Prisma downloads a schema engine before most of its commands, which a closed network refuses.
 * `generate` only looks whether the file is there and never runs it, so any existing file will do;
 * migrations go through scripts/migrate.ts and scripts/migration.ts instead.
 */
process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= process.execPath;

export default defineConfig({
  schema: "prisma/schema.prisma",
  migrations: { path: "prisma/migrations" },
});
