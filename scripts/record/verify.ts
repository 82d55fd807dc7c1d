import { readFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { CHAIN_START, findBreak } from "@/newsroom/audit/chain";
import { readRecord } from "@/newsroom/audit/data";
import { readSealedRecord } from "@/newsroom/audit/sealed-record";
import { Refusal } from "../refusal";
import { openNewsroomDatabase } from "./open-database";

const USAGE = `Usage: npm run -s audit:verify -- [--expect HASH] [FILE...]

Proves the record: that every entry is as it was written and that none is missing between two. Without FILE, that of the
newsroom's database; FILE is a year that audit:seal wrote, and of several each has to begin where the one before ends.

  --expect HASH  a last hash that was noted earlier: it has to be in the record still, so that no entry was taken from
                 its end. Each run prints the last hash there is; keep it somewhere else.
  --help         this text`;

const FAULTS = {
  unreadable: "this is no line of a sealed record.",
  changed: "what stands here is not what was sealed, or an entry before it is missing.",
  missing: "the end of the record is missing.",
} as const;

const code = await main(process.argv.slice(2)).catch((error: unknown) => {
  if (!(error instanceof Refusal)) throw error;
  console.error(error.message);
  return 1;
});
// The pool would hold its connections, and this process, for a while.
process.exit(code);

/** @returns 0: it holds; 1: it does not, or cannot be read; 2: wrong use */
async function main(args: string[]): Promise<number> {
  const options = readOptions(args);
  if (options === "help") {
    console.log(USAGE);
    return 0;
  }
  if (typeof options === "string") {
    console.error(`${options}\n\n${USAGE}`);
    return 2;
  }
  if (options.files.length > 0) return verifyFiles(options.files);
  const close = await openNewsroomDatabase();
  try {
    return await verifyDatabase(options.expect);
  } finally {
    await close();
  }
}

function readOptions(args: string[]): { files: string[]; expect: string | null } | "help" | string {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { expect: { type: "string" }, help: { type: "boolean", short: "h", default: false } },
    });
    if (values.help) return "help";
    if (values.expect !== undefined && !/^[0-9a-f]{64}$/.test(values.expect))
      return "HASH is 64 hexadecimal digits, as an earlier run printed it.";
    if (values.expect !== undefined && positionals.length > 0) return "--expect is for the database alone.";
    return { files: positionals, expect: values.expect ?? null };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

async function verifyDatabase(expect: string | null): Promise<number> {
  let previous = CHAIN_START;
  let count = 0;
  let isFound = expect === null;
  for await (const entries of readRecord()) {
    const broken = findBreak(entries, previous);
    if (broken) {
      console.error(
        `✗ Entry ${broken.id} of ${broken.at.toISOString()} was changed, or an entry before it is missing.`,
      );
      return 1;
    }
    isFound ||= entries.some(({ hash }) => hash === expect);
    count += entries.length;
    previous = entries.at(-1)?.hash ?? previous;
  }
  if (!isFound) {
    console.error(`✗ The entry with the hash ${expect} is missing: the record was cut at its end.`);
    return 1;
  }
  console.log(`✓ ${count} entries hold. Last hash: ${previous}`);
  return 0;
}

async function verifyFiles(files: readonly string[]): Promise<number> {
  let last: string | null = null;
  for (const file of files) {
    const text = await readFile(file, "utf8").catch(() => null);
    if (text === null) {
      console.error(`✗ ${file} cannot be read.`);
      return 1;
    }
    const sealed = readSealedRecord(text);
    if ("fault" in sealed) {
      console.error(`✗ ${file}, line ${sealed.line}: ${FAULTS[sealed.fault]}`);
      return 1;
    }
    if (last !== null && sealed.previous !== last) {
      console.error(`✗ ${file} does not begin where the file before it ends.`);
      return 1;
    }
    last = sealed.last;
    console.log(`✓ ${file}: ${sealed.entries} entries of ${sealed.year} hold. Last hash: ${sealed.last}`);
  }
  return 0;
}
