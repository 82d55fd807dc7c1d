import { readFile } from "node:fs/promises";
import path from "node:path";

/** `npm run messages`: both languages say the same things, none of them with nothing. */
const [chinese, english] = await Promise.all(["zh-CN", "en"].map(readTexts));
const faults = [...compare("en", english, chinese), ...compare("zh-CN", chinese, english)];
if (faults.length > 0) {
  console.error(faults.join("\n"));
  process.exit(1);
}
console.log(`${chinese?.size} messages`);

/** Every message of a language by its whole key, such as "pageDesk.source.title". */
async function readTexts(language: string): Promise<Map<string, string>> {
  const file = path.join(import.meta.dirname, "../messages", `${language}.json`);
  return new Map(flatten(JSON.parse(await readFile(file, "utf8")), ""));
}

function flatten(value: unknown, key: string): [string, string][] {
  if (typeof value === "string") return [[key, value]];
  if (typeof value !== "object" || value === null) return [[key, ""]];
  return Object.entries(value).flatMap(([name, inner]) =>
    flatten(inner, key === "" ? name : `${key}.${name}`),
  );
}

/** What `texts` lacks of `other`, what it leaves empty, and where the two name different arguments. */
function compare(language: string, texts?: Map<string, string>, other?: Map<string, string>): string[] {
  return [...(other ?? [])].flatMap(([key, text]) => {
    const own = texts?.get(key);
    if (own === undefined) return [`messages/${language}.json lacks ${key}`];
    if (own.trim() === "") return [`messages/${language}.json says nothing for ${key}`];
    const missing = [...argumentsOf(text)].filter((name) => !argumentsOf(own).has(name));
    return missing.map((name) => `messages/${language}.json: ${key} does not use {${name}}`);
  });
}

/** Names in the outermost braces: inside a plural each language has branches of its own. */
function argumentsOf(text: string): Set<string> {
  let depth = 0;
  const names = new Set<string>();
  for (const [index, character] of [...text].entries()) {
    if (character === "{" && depth === 0)
      names.add(
        [...text]
          .slice(index + 1)
          .join("")
          .match(/^\s*(\w+)/)?.[1] ?? "",
      );
    depth += character === "{" ? 1 : character === "}" ? -1 : 0;
  }
  return names;
}
