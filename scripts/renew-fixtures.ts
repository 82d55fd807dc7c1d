// Writes engine/fixtures/NAME/expected.json anew from what the engine makes of source.txt. Read the difference before
// committing it: every change is a change of what editors get.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { splitPage } from "@/engine/pipeline";

const root = path.join(import.meta.dirname, "../engine/fixtures");

for (const name of readdirSync(root)) {
  const source = readFileSync(path.join(root, name, "source.txt"), "utf8");
  const { articles, furniture, warnings } = splitPage(source);
  const expected = JSON.stringify({ articles, furniture, warnings }, null, 1);
  writeFileSync(path.join(root, name, "expected.json"), `${expected}\n`);
  console.log(name);
}
