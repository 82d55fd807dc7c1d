import { createHash } from "node:crypto";
import { RateLimiterPrisma, RateLimiterRes } from "rate-limiter-flexible";
import { AppError } from "@/lib/errors";

/** Attempts on one account before it has to wait, and how long, in seconds. */
export const ACCOUNT_ATTEMPTS = { points: 5, duration: 300, blockDuration: 300 };

/** The same for one network address: a newsroom shares one, so there are more. Those that succeed are given back. */
export const ADDRESS_ATTEMPTS = { points: 40, duration: 600, blockDuration: 600 };

/** Counts attempts to sign in, in the database, so that several servers count together and a restart forgets nothing. */
export interface AttemptLimits {
  /** Counts one attempt before its password is looked at. Throws TOO_MANY_ATTEMPTS with the seconds to wait. */
  count(username: string, origin: string): Promise<void>;
  /** Forgets what was counted for an account, and this attempt of its address. */
  forgive(username: string, origin: string): Promise<void>;
  /** Forgets what was counted for an account. */
  forget(username: string): Promise<void>;
}

/** @param storeClient the Prisma client */
export function attemptLimits(storeClient: object): AttemptLimits {
  const common = { storeClient, tableName: "rateLimit" };
  const accounts = new RateLimiterPrisma({ ...common, ...ACCOUNT_ATTEMPTS, keyPrefix: "account" });
  const addresses = new RateLimiterPrisma({ ...common, ...ADDRESS_ATTEMPTS, keyPrefix: "address" });
  return {
    async count(username, origin) {
      // The address first: whoever is refused there cannot make an account wait as well.
      await consume(addresses, origin);
      await consume(accounts, keyOf(username));
    },
    async forgive(username, origin) {
      await accounts.delete(keyOf(username));
      await addresses.reward(origin);
    },
    async forget(username) {
      await accounts.delete(keyOf(username));
    },
  };
}

async function consume(limiter: RateLimiterPrisma, key: string): Promise<void> {
  try {
    await limiter.consume(key);
  } catch (refused) {
    if (!(refused instanceof RateLimiterRes)) throw refused;
    throw new AppError("TOO_MANY_ATTEMPTS", { seconds: Math.ceil(refused.msBeforeNext / 1000) });
  }
}

/** People type passwords into the wrong field: what was typed as a username is not kept readable. */
function keyOf(username: string): string {
  return createHash("sha256").update(username).digest("base64url");
}
