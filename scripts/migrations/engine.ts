import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import {
  bindMigrationAwareSqlAdapterFactory,
  type SqlMigrationAwareDriverAdapterFactory,
} from "@prisma/driver-adapter-utils";
import * as wasm from "@prisma/schema-engine-wasm/schema_engine_bg";

/** Nothing in the schema is managed by someone else than the migrations. */
export const filters = { externalTables: [], externalEnums: [] };

/**
 * Opens Prisma's schema engine in its WebAssembly form, which comes with npm: the native one that the `prisma`
 * command uses is downloaded from Prisma's servers.
 *
 * @param database how to reach the database to work on: `postgres(pool)`, or `offline` to compare files only
 */
export async function openSchemaEngine(
  database: SqlMigrationAwareDriverAdapterFactory,
): Promise<wasm.SchemaEngine> {
  await instantiateOnce();
  const factory = bindMigrationAwareSqlAdapterFactory(database);
  return wasm.SchemaEngine.new({ datamodels: undefined }, () => {}, factory);
}

let instantiated: Promise<void> | undefined;

function instantiateOnce(): Promise<void> {
  instantiated ??= instantiate();
  return instantiated;
}

/** Does what the package's own entry does; Node cannot import that one because it imports a .wasm file. */
async function instantiate(): Promise<void> {
  const glue = createRequire(import.meta.url).resolve("@prisma/schema-engine-wasm/schema_engine_bg");
  const binary = await readFile(path.join(path.dirname(glue), "schema_engine_bg.wasm"));
  const { instance } = await WebAssembly.instantiate(binary, { "./schema_engine_bg.js": imports() });
  wasm.__wbg_set_wasm(instance.exports);
  const start = instance.exports.__wbindgen_start;
  if (typeof start !== "function") throw new Error("The schema engine has no __wbindgen_start");
  start();
}

/** The engine's time limits are never cleared: a command that has migrated must not wait ten seconds for them. */
function imports(): WebAssembly.ModuleImports {
  const timer = Object.keys(wasm).find((name) => name.startsWith("__wbg_setTimeout"));
  const unreferenced = (run: () => void, milliseconds: number) => setTimeout(run, milliseconds).unref();
  return { ...wasm, ...(timer && { [timer]: unreferenced }) };
}
