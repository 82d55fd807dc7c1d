import { defineConfig } from "vitest/config";

const never = ["node_modules/**", ".next/**", "e2e/**", "data/**"];
const database = "**/*.db.test.ts";
const start = "**/*.start.test.ts";

/**
 * unit: needs nothing. db: each file has a fresh, migrated database of its own. start: runs `npm start` itself and
 * needs the production build (`npm test` makes it first).
 */
export default defineConfig({
  resolve: { tsconfigPaths: true },
  test: {
    // Ends what hangs; a busy machine is no fault.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: ["**/*.test.ts", "**/*.test.tsx"],
          exclude: [...never, database, start],
        },
      },
      {
        extends: true,
        test: {
          name: "db",
          include: [database],
          exclude: never,
          globalSetup: "scripts/testing/postgres.ts",
          setupFiles: "scripts/testing/database.ts",
        },
      },
      {
        extends: true,
        test: {
          name: "start",
          include: [start],
          exclude: never,
          fileParallelism: false,
        },
      },
    ],
  },
});
