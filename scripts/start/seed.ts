import { seedDemonstration } from "@/prisma/seed/demonstration";

/** A process of its own, so that what making photos and accounts needs is not kept in memory afterwards. */
await seedDemonstration();
process.exit(0);
