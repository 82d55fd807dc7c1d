import type { Profile } from "@/engine/profile";
import { type ProfileProblem, readProfile } from "@/engine/profile-read";
import { readSource } from "./read-source";
import { WrongUse } from "./refusal";

const SENTENCES: Record<ProfileProblem["code"], string> = {
  TOO_LARGE: "it is too large",
  NOT_JSON: "it is no JSON",
  NOT_AN_OBJECT: "there should be an object",
  NOT_A_LIST: "there should be a list",
  UNKNOWN_KEY: "profiles have no such key",
  MISSING_KEY: "a key is missing",
  OTHER_VERSION: "it is of another version",
  NOT_A_NUMBER_OF_PAGES: "there should be a number of pages",
  NOT_A_COUNT: "there should be a count",
  NOT_A_MEASURE: "there should be a measure",
  NOT_A_FORM: "there should be a form",
  NOT_A_WAY_WITH_SPACES: 'there should be "close" or "keep"',
  TWICE: "it stands there twice",
  TOO_MANY: "there are too many",
};

/** Reads a paper's profile. Throws WrongUse with the first fault and its place. */
export function readPaperProfile(file: string): Profile {
  const read = readProfile(readSource(file).text);
  if (read.ok) return read.profile;
  const { code, line, path } = read.problem;
  const place = line !== undefined ? `line ${line}: ` : path.length > 0 ? `${path.join(".")}: ` : "";
  throw new WrongUse(`${file} is no profile: ${place}${SENTENCES[code]}.`);
}
