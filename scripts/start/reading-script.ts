import path from "node:path";
import { build } from "esbuild";
import { root } from "./settings";

/** Makes public/reading.js, the paper's only script, of components/reader/script. */
export async function buildReadingScript(): Promise<void> {
  await build({
    absWorkingDir: root,
    entryPoints: ["components/reader/script/main.ts"],
    outfile: path.join(root, "public/reading.js"),
    bundle: true,
    minify: true,
    format: "iife",
    target: "es2020",
    logLevel: "warning",
  });
}
