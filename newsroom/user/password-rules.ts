import { COMMON_PASSWORDS, COMMON_WORDS } from "./common-passwords";

/** Characters, counted as people count them. */
export const SHORTEST_PASSWORD = 10;

/** Why a password will not do. */
export type PasswordFault = "SHORT" | "LONG" | "USERNAME" | "COMMON";

const LONGEST_PASSWORD = 200;

/** The first thing that is wrong with a new password, or null. Length is what counts; nothing is said about signs and capitals. */
export function findPasswordFault(password: string, username: string): PasswordFault | null {
  const plain = password.normalize("NFKC").toLowerCase();
  const length = [...plain].length;
  if (length < SHORTEST_PASSWORD) return "SHORT";
  if (length > LONGEST_PASSWORD) return "LONG";
  if (plain === username.normalize("NFKC").toLowerCase()) return "USERNAME";
  return isCommon(plain) ? "COMMON" : null;
}

function isCommon(plain: string): boolean {
  return COMMON_PASSWORDS.has(plain) || isWordWithFigures(plain) || isRepeated(plain) || isRun(plain);
}

/** admin12345, 2025password!!! */
function isWordWithFigures(plain: string): boolean {
  return COMMON_WORDS.has(plain.replace(/[^\p{L}]/gu, "")) && /^[^\p{L}]*\p{L}+[^\p{L}]*$/u.test(plain);
}

/** aaaaaaaaaa, 1212121212, abcabcabcabc, 123412341234 */
function isRepeated(plain: string): boolean {
  return /^(.{1,4}?)\1{2,}.{0,3}$/u.test(plain);
}

/** 0123456789, abcdefghij, 9876543210: every character follows the one before by the same step of one. */
function isRun(plain: string): boolean {
  const codes = [...plain].map((character) => character.codePointAt(0) ?? 0);
  const steps = new Set(codes.slice(1).map((code, index) => code - (codes[index] ?? 0)));
  return steps.size === 1 && [...steps].every((step) => Math.abs(step) <= 1);
}
