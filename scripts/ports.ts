import { once } from "node:events";
import { createServer } from "node:net";

/** A TCP port of this machine that nothing listens on now. */
export async function findFreePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  if (address === null || typeof address === "string") throw new Error("No TCP port to be had");
  return address.port;
}

/**
 * Why nothing can listen on a port: null when it is free, else the system's code (`EADDRINUSE`, `EACCES` …).
 *
 * @param hosts addresses to try; undefined is every address, IPv6 and IPv4
 */
export async function whyNotListen(port: number, hosts: (string | undefined)[]): Promise<string | null> {
  for (const host of hosts) {
    const server = createServer().listen(port, host);
    try {
      await once(server, "listening");
    } catch (error) {
      return error instanceof Error && "code" in error ? String(error.code) : String(error);
    }
    server.close();
    await once(server, "close");
  }
  return null;
}
