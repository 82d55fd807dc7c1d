import { writeFile } from "node:fs/promises";
import path from "node:path";
import { bridge } from "./bridge";
import { fields } from "./fields";
import { shelves } from "./shelves";
import { street } from "./street";

// Paints the demonstration's pictures anew: npx tsx prisma/seed/paint/run.ts [NAME…]. They are kept in ../photos.
const pictures = { bridge, fields, shelves, street };
const wanted = process.argv.slice(2);
for (const [name, paint] of Object.entries(pictures)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  const picture = await paint();
  await writeFile(path.join(import.meta.dirname, "..", "photos", `${name}.jpg`), picture);
  console.log(`${name}.jpg ${Math.round(picture.length / 1024)} kB`);
}
