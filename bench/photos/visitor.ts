import { readFile } from "node:fs/promises";
import path from "node:path";

/** Asks a newsroom as someone who is signed in. Throws with the status where the answer is a refusal. */
export type Ask = (address: string, request?: RequestInit) => Promise<Response>;

/** Signs in as the demonstration's editor. */
export async function signedIn(url: string, data: string): Promise<Ask> {
  const accounts = await readFile(path.join(data, "accounts.txt"), "utf8");
  const [, username = "", password = ""] = /^\S+\s+(editor)\s+(\S+)/m.exec(accounts) ?? [];
  const cookies = new Map<string, string>();
  const ask: Ask = async (address, request = {}) => {
    const headers = new Headers(request.headers);
    headers.set("Cookie", [...cookies].map(([name, value]) => `${name}=${value}`).join("; "));
    headers.set("Origin", url);
    const answer = await fetch(`${url}${address}`, { redirect: "manual", ...request, headers });
    for (const cookie of answer.headers.getSetCookie()) {
      const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
      cookies.set(name, value);
    }
    if (answer.status >= 400) throw new Error(`${address}: ${answer.status} ${await answer.text()}`);
    return answer;
  };
  const { csrfToken } = await (await ask("/api/auth/csrf")).json();
  const form = new URLSearchParams({ csrfToken, username, password, json: "true" });
  await ask("/api/auth/callback/credentials", { method: "POST", body: form });
  return ask;
}
