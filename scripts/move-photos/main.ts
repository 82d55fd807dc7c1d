import { parseArgs } from "node:util";
import { photoBucket, photoFolder } from "@/lib/storage/photo-storage";
import { moveFiles, type Progress } from "./move";

const USAGE = `Usage: npm run -s photos:move -- --to bucket|folder [--delete-source]

Copies all photos' files from the data folder to the bucket that the environment names (BANTAI_S3_…, see
docs/environment.md), or back. Each file is compared after it was written. It can be stopped at any moment and run again:
what is there already is left alone. The newsroom may go on working; run it once more after the newsroom was started
with its new settings, for what was uploaded in between.

  --to bucket|folder  where to
  --delete-source     take each file from where it was, once it is proven to be at the other place
  --help              this text`;

process.exitCode = await main(process.argv.slice(2));

/** @returns 0: all is there; 1: something could not be moved; 2: wrong use */
async function main(args: string[]): Promise<number> {
  const options = readOptions(args);
  if (options === "help") {
    console.log(USAGE);
    return 0;
  }
  if (typeof options === "string") return fail(`${options}\n\n${USAGE}`, 2);
  const bucket = findBucket();
  if (typeof bucket === "string") return fail(bucket, 2);
  const folder = photoFolder();
  const [from, to] = options.to === "bucket" ? [folder, bucket] : [bucket, folder];
  try {
    const done = await moveFiles(from, to, { andDelete: options.andDelete, onProgress: report });
    console.log(`${done.all} files: ${done.moved} moved, ${done.there} were there already.`);
    console.log(
      options.to === "bucket"
        ? "Start the newsroom with the BANTAI_S3_… settings now."
        : "Start the newsroom without the BANTAI_S3_… settings now.",
    );
    return 0;
  } catch (error) {
    return fail(
      `${error instanceof Error ? error.message : error}\nWhat was moved stays; run it again to go on.`,
      1,
    );
  }
}

function readOptions(args: string[]): { to: "bucket" | "folder"; andDelete: boolean } | "help" | string {
  try {
    const { values } = parseArgs({
      args,
      options: {
        to: { type: "string" },
        "delete-source": { type: "boolean", default: false },
        help: { type: "boolean", short: "h", default: false },
      },
    });
    if (values.help) return "help";
    if (values.to === "bucket" || values.to === "folder")
      return { to: values.to, andDelete: values["delete-source"] };
    return "Say where to: --to bucket, or --to folder.";
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function findBucket() {
  try {
    return photoBucket() ?? "The environment names no bucket: BANTAI_S3_ENDPOINT and the others are missing.";
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function report({ all, there, moved }: Progress): void {
  const done = there + moved;
  if (done % 100 === 0 || done === all) console.log(`${done} of ${all}`);
}

function fail(words: string, code: number): number {
  console.error(words);
  return code;
}
