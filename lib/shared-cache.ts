import { env } from "./env";
import { log } from "./log";

/**
 * Tells the cache in front of the paper (nginx, a CDN) to drop what it holds, where there is one: CACHE_DROP_URL. Where it cannot be
 * reached that is logged, and what it holds ends by itself after the minutes that each answer says.
 */
export async function dropSharedCache(): Promise<void> {
  const url = env("CACHE_DROP_URL");
  if (url === "") return;
  const token = env("CACHE_DROP_TOKEN");
  try {
    const response = await fetch(url, {
      method: "POST",
      headers: token === "" ? {} : { authorization: `Bearer ${token}` },
      signal: AbortSignal.timeout(5_000),
    });
    if (!response.ok) throw new Error(`It answered ${response.status}`);
  } catch (error) {
    log.error({ err: error }, "the cache in front of the paper was not told to drop what it holds");
  }
}
