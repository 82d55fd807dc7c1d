import { jsonFault } from "./json-fault";
import { type Form, MEASURE_RANGE, type Measure, MOST, MOST_SEEN, type Profile } from "./profile";
import { isForm } from "./profile-forms";
import { SPACES, type Spaces } from "./reading";

/** What can be wrong with a profile's text. */
export const PROFILE_FAULTS = [
  "TOO_LARGE",
  "NOT_JSON",
  "NOT_AN_OBJECT",
  "NOT_A_LIST",
  "UNKNOWN_KEY",
  "MISSING_KEY",
  "OTHER_VERSION",
  "NOT_A_NUMBER_OF_PAGES",
  "NOT_A_COUNT",
  "NOT_A_MEASURE",
  "NOT_A_FORM",
  "NOT_A_WAY_WITH_SPACES",
  "TWICE",
  "TOO_MANY",
] as const;

/** A fault and its place: the line for NOT_JSON, else the way there; entries of a list are numbered from 1. */
export interface ProfileProblem {
  readonly code: (typeof PROFILE_FAULTS)[number];
  readonly line?: number;
  readonly path: readonly (string | number)[];
}

export type ReadProfile =
  | { readonly ok: true; readonly profile: Profile }
  | { readonly ok: false; readonly problem: ProfileProblem };

/** The longest text read, in UTF-16 code units: three times the largest profile. */
export const LARGEST_TEXT = 100_000;

/** Reads a profile's JSON, written by `printProfile` or by hand. Never throws; the first fault is named with its place. */
export function readProfile(text: string): ReadProfile {
  if (text.length > LARGEST_TEXT) return refused("TOO_LARGE", []);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { ok: false, problem: { code: "NOT_JSON", line: jsonFault(text), path: [] } };
  }
  try {
    return { ok: true, profile: profileOf(value) };
  } catch (fault) {
    if (fault instanceof Fault) return refused(fault.code, fault.path);
    throw fault;
  }
}

function refused(code: ProfileProblem["code"], path: ProfileProblem["path"]): ReadProfile {
  return { ok: false, problem: { code, path } };
}

/** Carries a fault from where it is found to `readProfile`, which alone catches it. */
class Fault extends Error {
  constructor(
    readonly code: ProfileProblem["code"],
    readonly path: ProfileProblem["path"],
  ) {
    super(code);
  }
}

type Path = ProfileProblem["path"];

function profileOf(value: unknown): Profile {
  const keys = ["version", "pages", "titles", "measures", "furniture", "bylines", "credits"] as const;
  // Another version has other keys: say so before naming one of them.
  if (typeof value === "object" && value !== null && "version" in value && value.version !== 1)
    throw new Fault("OTHER_VERSION", ["version"]);
  const own = fields(value, keys, [], ["spacesAroundNumbers"]);
  const { pages, titles, measures, furniture, bylines, credits } = own;
  if (typeof pages !== "number" || !Number.isSafeInteger(pages) || pages < 0)
    throw new Fault("NOT_A_NUMBER_OF_PAGES", ["pages"]);
  return {
    version: 1,
    pages,
    // Profiles were written before there was a choice.
    spacesAroundNumbers: spacesAt(own.spacesAroundNumbers ?? "close", ["spacesAroundNumbers"]),
    titles: counts(titles, ["before", "after"], ["titles"]),
    measures: entries(measures, MOST.measures, ["measures"], measureAt, ({ ems }) => ems),
    furniture: forms(furniture, MOST.furniture, ["furniture"]),
    bylines: forms(bylines, MOST.bylines, ["bylines"]),
    credits: forms(credits, MOST.credits, ["credits"]),
  };
}

function fields<Key extends string, Optional extends string = never>(
  value: unknown,
  keys: readonly Key[],
  path: Path,
  optional: readonly Optional[] = [],
): Record<Key, unknown> & Partial<Record<Optional, unknown>> {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw new Fault("NOT_AN_OBJECT", path);
  const own = new Map<string, unknown>(Object.entries(value));
  for (const key of own.keys())
    if (![...keys, ...optional].some((known) => known === key))
      throw new Fault("UNKNOWN_KEY", [...path, key]);
  const found: Partial<Record<Key | Optional, unknown>> = {};
  for (const key of optional) found[key] = own.get(key);
  for (const key of keys) {
    if (!own.has(key)) throw new Fault("MISSING_KEY", [...path, key]);
    found[key] = own.get(key);
  }
  return found as Record<Key | Optional, unknown>;
}

function spacesAt(value: unknown, path: Path): Spaces {
  const spaces = SPACES.find((known) => known === value);
  if (!spaces) throw new Fault("NOT_A_WAY_WITH_SPACES", path);
  return spaces;
}

function counts<Key extends string>(value: unknown, keys: readonly Key[], path: Path): Record<Key, number> {
  const own = fields(value, keys, path);
  const out: Partial<Record<Key, number>> = {};
  for (const key of keys) out[key] = count(own[key], [...path, key]);
  return out as Record<Key, number>;
}

function count(value: unknown, path: Path): number {
  if (typeof value !== "number" || !(value >= 0 && value <= MOST_SEEN)) throw new Fault("NOT_A_COUNT", path);
  return value;
}

function entries<Entry>(
  value: unknown,
  most: number,
  path: Path,
  entryAt: (value: unknown, path: Path) => Entry,
  nameOf: (entry: Entry) => string | number,
): Entry[] {
  if (!Array.isArray(value)) throw new Fault("NOT_A_LIST", path);
  if (value.length > most) throw new Fault("TOO_MANY", path);
  const names = new Set<string | number>();
  return value.map((item: unknown, index) => {
    const entry = entryAt(item, [...path, index + 1]);
    if (names.has(nameOf(entry))) throw new Fault("TWICE", [...path, index + 1]);
    names.add(nameOf(entry));
    return entry;
  });
}

function measureAt(value: unknown, path: Path): Measure {
  const { ems, seen } = fields(value, ["ems", "seen"], path);
  const { least, most } = MEASURE_RANGE;
  if (typeof ems !== "number" || !Number.isInteger(ems) || ems < least || ems > most)
    throw new Fault("NOT_A_MEASURE", [...path, "ems"]);
  return { ems, seen: count(seen, [...path, "seen"]) };
}

function forms(value: unknown, most: number, path: Path): Form[] {
  return entries(value, most, path, formAt, ({ form }) => form);
}

function formAt(value: unknown, path: Path): Form {
  const { form, seen, otherwise } = fields(value, ["form", "seen", "otherwise"], path);
  if (typeof form !== "string" || !isForm(form)) throw new Fault("NOT_A_FORM", [...path, "form"]);
  return {
    form,
    seen: count(seen, [...path, "seen"]),
    otherwise: count(otherwise, [...path, "otherwise"]),
  };
}
