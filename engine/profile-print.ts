import type { Form, Profile } from "./profile";

/** A profile as JSON to read and to edit: always in the same order, an entry of a list on a line of its own. */
export function printProfile(profile: Profile): string {
  const { version, pages, spacesAroundNumbers, titles, measures, furniture, bylines, credits } = profile;
  const parts = [
    `"version": ${version}`,
    `"pages": ${pages}`,
    `"spacesAroundNumbers": ${JSON.stringify(spacesAroundNumbers)}`,
    `"titles": ${onOneLine({ before: titles.before, after: titles.after })}`,
    `"measures": ${list(measures.map(({ ems, seen }) => onOneLine({ ems, seen })))}`,
    `"furniture": ${list(furniture.map(formLine))}`,
    `"bylines": ${list(bylines.map(formLine))}`,
    `"credits": ${list(credits.map(formLine))}`,
  ];
  return `{\n${parts.map((part) => `  ${part}`).join(",\n")}\n}\n`;
}

function formLine({ form, seen, otherwise }: Form): string {
  return onOneLine({ form, seen, otherwise });
}

function onOneLine(value: Readonly<Record<string, string | number>>): string {
  const parts = Object.entries(value).map(([key, part]) => `${JSON.stringify(key)}: ${JSON.stringify(part)}`);
  return `{ ${parts.join(", ")} }`;
}

function list(lines: readonly string[]): string {
  return lines.length === 0 ? "[]" : `[\n${lines.map((line) => `    ${line}`).join(",\n")}\n  ]`;
}
