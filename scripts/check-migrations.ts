import { diffSinceLastMigration } from "./migrations/diff";

/** Fails when prisma/schema.prisma says something that no migration does. */
const missing = await diffSinceLastMigration();
if (missing !== null) {
  console.error("prisma/schema.prisma changed without a migration (npm run db:migration -- NAME):\n");
  console.error(missing);
  process.exit(1);
}
