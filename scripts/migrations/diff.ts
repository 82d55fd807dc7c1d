import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import type { DiffTarget } from "@prisma/schema-engine-wasm/schema_engine_bg";
import { offline } from "./adapters";
import { filters, openSchemaEngine } from "./engine";
import { lastSchemaFile, schemaFile } from "./folder";

/**
 * SQL that leads from the schema of the last migration to prisma/schema.prisma; null when they are the same.
 * Needs no database.
 */
export async function diffSinceLastMigration(): Promise<string | null> {
  const engine = await openSchemaEngine(offline);
  const { exitCode, stdout } = await engine.diff({
    from: existsSync(lastSchemaFile) ? await target(lastSchemaFile) : { tag: "empty" },
    to: await target(schemaFile),
    script: true,
    exitCode: true,
    filters,
  });
  return exitCode === 0 ? null : stdout;
}

async function target(file: string): Promise<DiffTarget> {
  return { tag: "schemaDatamodel", files: [{ path: file, content: await readFile(file, "utf8") }] };
}
