/** A process of its own, so that what making photos and accounts needs is not kept in memory afterwards. */
const file: string = "@/prisma/seed/demonstration";
const { seedDemonstration }: { seedDemonstration: () => Promise<void> } = await import(file);
await seedDemonstration();
process.exit(0);

export {};
