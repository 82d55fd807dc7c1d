import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { quantile } from "../timing";

const run = promisify(execFile);
const ROUNDS = 5;
const SECONDS = 4;

/** The requests per second that each address answers, gzipped, over 32 connections: the median of rounds that take turns. */
export async function requestsPerSecond(urls: readonly string[]): Promise<number[]> {
  const rates: number[][] = urls.map(() => []);
  for (let round = 0; round <= ROUNDS; round += 1)
    for (const [index, url] of urls.entries()) {
      const rate = await wrk(url, round === 0 ? 1 : SECONDS);
      // The first round warms up.
      if (round > 0) rates[index]?.push(rate);
    }
  return rates.map((rate) => quantile(rate, 0.5));
}

async function wrk(url: string, seconds: number): Promise<number> {
  const { stdout } = await run("wrk", ["-t1", "-c32", `-d${seconds}s`, "-H", "Accept-Encoding: gzip", url]);
  if (/Non-2xx|Socket errors/.test(stdout)) throw new Error(`${url}: ${stdout}`);
  return Number(/Requests\/sec:\s+([\d.]+)/.exec(stdout)?.[1]);
}
