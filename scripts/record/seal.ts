import { writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { dateToDay, endOfDay, startOfDay } from "@/lib/calendar";
import { CHAIN_START, findBreak } from "@/newsroom/audit/chain";
import { readRecord } from "@/newsroom/audit/data";
import { type SealedEntry, sealRecord } from "@/newsroom/audit/sealed-record";
import { Refusal } from "../refusal";
import { openNewsroomDatabase } from "./open-database";

const USAGE = `Usage: npm run -s audit:seal -- YEAR FILE

Writes a year of the record (Asia/Shanghai) to FILE, which audit:verify proves by itself. The record stays in the database;
a file that is there is not written over. A year that is not over yet is refused.`;

const code = await main(process.argv.slice(2)).catch((error: unknown) => {
  if (!(error instanceof Refusal)) throw error;
  console.error(error.message);
  return 1;
});
// The pool would hold its connections, and this process, for a while.
process.exit(code);

/** @returns 0: sealed; 1: the record does not hold, or the file cannot be written; 2: wrong use */
async function main(args: string[]): Promise<number> {
  const { positionals, values } = parseArgs({
    args,
    allowPositionals: true,
    strict: false,
    options: { help: { type: "boolean", short: "h" } },
  });
  if (values.help) {
    console.log(USAGE);
    return 0;
  }
  const [year = "", file, ...more] = positionals;
  if (!/^\d{4}$/.test(year) || !file || more.length > 0) {
    console.error(USAGE);
    return 2;
  }
  if (endOfDay(`${year}-12-31`) > new Date()) {
    console.error(`${year} is not over yet.`);
    return 2;
  }
  const close = await openNewsroomDatabase();
  try {
    return await seal(Number(year), file);
  } finally {
    await close();
  }
}

async function seal(year: number, file: string): Promise<number> {
  const from = startOfDay(`${year}-01-01`);
  const until = endOfDay(`${year}-12-31`);
  const sealed: SealedEntry[] = [];
  let previous = CHAIN_START;
  let before = CHAIN_START;
  for await (const entries of readRecord()) {
    if (findBreak(entries, previous)) {
      console.error("The record does not hold; audit:verify says where. Nothing was written.");
      return 1;
    }
    for (const { id, ...entry } of entries) {
      if (entry.at < from) before = entry.hash;
      else if (entry.at < until) sealed.push({ id: String(id), ...entry });
    }
    previous = entries.at(-1)?.hash ?? previous;
  }
  const text = sealRecord(year, before, sealed);
  const failure = await writeFile(file, text, { flag: "wx" }).catch((error: unknown) => error);
  if (failure) {
    console.error(`${file} cannot be written, or is there already. Nothing was written over.`);
    return 1;
  }
  console.log(
    `${sealed.length} entries of ${year} sealed on ${dateToDay(new Date())}. Last hash: ${sealed.at(-1)?.hash ?? before}`,
  );
  return 0;
}
