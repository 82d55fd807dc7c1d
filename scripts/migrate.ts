import { applyMigrations } from "./migrations/apply";

/** `npm run db:migrate` brings the database of DATABASE_URL up to date; `npm start` does it by itself. */
const url = process.env.DATABASE_URL;
if (!url) {
  console.error("DATABASE_URL is not set. (npm start migrates its own database by itself.)");
  process.exit(1);
}

const applied = await applyMigrations(url);
console.log(applied.length === 0 ? "Up to date." : applied.map((name) => `Applied ${name}`).join("\n"));
