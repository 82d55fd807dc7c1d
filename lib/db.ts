import { PrismaPg } from "@prisma/adapter-pg";
import { type Prisma, PrismaClient } from "@/prisma/generated/client";
import { env } from "./env";

const globalForDb = globalThis as typeof globalThis & { bantaiDb?: PrismaClient };

function connect(): PrismaClient {
  return new PrismaClient({ adapter: new PrismaPg({ connectionString: env("DATABASE_URL") }) });
}

/** The database. One pool a process, also when a development server loads this module again. */
export function database(): PrismaClient {
  globalForDb.bantaiDb ??= connect();
  return globalForDb.bantaiDb;
}

/** What a write runs in. */
export type Transaction = Prisma.TransactionClient;

/**
 * Runs a write as one transaction. With `RepeatableRead` all of it sees one moment.
 *
 * @param timeout in milliseconds: a page of many articles is saved in one go, and a busy machine at deadline is no reason
 * to lose it
 */
export function transaction<T>(
  write: (tx: Transaction) => Promise<T>,
  isolationLevel?: "RepeatableRead",
  timeout = 20_000,
): Promise<T> {
  return database().$transaction(write, { timeout, maxWait: 10_000, isolationLevel });
}
