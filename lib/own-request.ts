import { createHmac, timingSafeEqual } from "node:crypto";
import { env } from "./env";

/** What this newsroom's servers prove themselves with to each other: made of the secret that they share, and not the secret. */
const token = (): string => createHmac("sha256", env("AUTH_SECRET")).update("own request").digest("hex");

/** Where this very server is reached by itself. @param path "/2025-08-20/01" */
export const ownAddress = (path: string): string => `http://127.0.0.1:${process.env.PORT ?? "3000"}${path}`;

/** What this very server shows a reader at an address. @param path "/2025-08-20/01" */
export async function readOurselves(path: string): Promise<{ status: number; text: string }> {
  const response = await fetch(ownAddress(path), { cache: "no-store", signal: AbortSignal.timeout(10_000) });
  return { status: response.status, text: await response.text() };
}

/** Asks this very server, as only it and its like can. Throws where it does not answer. @param path "/api/…" */
export async function askOurselves(path: string): Promise<void> {
  const response = await fetch(ownAddress(path), {
    method: "POST",
    headers: { authorization: `Bearer ${token()}` },
    signal: AbortSignal.timeout(10_000),
  });
  if (!response.ok) throw new Error(`${path} answered ${response.status}`);
}

/** Whether a request comes from one of this newsroom's servers. */
export function isOwnRequest(request: Request): boolean {
  const given = Buffer.from(request.headers.get("authorization") ?? "");
  const right = Buffer.from(`Bearer ${token()}`);
  return given.length === right.length && timingSafeEqual(given, right);
}
