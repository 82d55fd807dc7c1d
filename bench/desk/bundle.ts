import path from "node:path";
import { build } from "esbuild";

/** A file of this folder and what it imports, as one script for the browser. */
export async function bundle(file: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [path.join(import.meta.dirname, file)],
    bundle: true,
    minify: true,
    format: "esm",
    write: false,
    tsconfig: path.join(import.meta.dirname, "../../tsconfig.json"),
  });
  return outputFiles[0]?.text ?? "";
}
