import { defineConfig } from "prisma/config";

// `prisma generate` asks for a schema engine that it does not run: any file that exists will do.
process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= process.execPath;

export default defineConfig({ schema: "prisma/schema.prisma" });
