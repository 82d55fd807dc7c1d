import { randomBytes, randomInt } from "node:crypto";
import { hash, verify } from "@node-rs/argon2";

// argon2id, which is what the library does unless told otherwise, at OWASP's floor: 19 MiB, two passes, one lane.
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

// What an unknown account's password is held against, so that the answer takes as long as for one that exists.
const nobody = hash(randomBytes(32), COST);

/** A password's argon2id hash. Full-width figures that an input method made count as the plain ones. */
export function hashPassword(password: string): Promise<string> {
  return hash(password.normalize("NFKC"), COST);
}

/** Whether the password is the hash's. With no hash (no such account) it takes the same time and says no. */
export async function verifyPassword(passwordHash: string | null, password: string): Promise<boolean> {
  const right = await verify(passwordHash ?? (await nobody), password.normalize("NFKC"));
  return right && passwordHash !== null;
}

// No 0, 1, i, l or o: it is read from a screen and typed once.
const ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789";

/** A password for a new account, in groups of four: about 79 bits. */
export function randomPassword(): string {
  const group = () => Array.from({ length: 4 }, () => ALPHABET[randomInt(ALPHABET.length)]).join("");
  return [group(), group(), group(), group()].join("-");
}
