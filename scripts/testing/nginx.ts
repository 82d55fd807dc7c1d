import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { setTimeout } from "node:timers/promises";
import { makeTemporaryFolder } from "../temporary-folder";

const CONF = path.join(import.meta.dirname, "../../docs/nginx/bantai.conf");

/** A running nginx. */
export interface Nginx {
  /** Its address, without a slash at the end. */
  url: string;
  stop(): Promise<void>;
}

/** Starts nginx with the configuration that the project ships, on a port of its own and with files of its own. */
export async function startNginx(port: number, upstreamPort: number): Promise<Nginx> {
  const shipped = await readFile(CONF, "utf8");
  return runNginx(port, (folder) =>
    shipped
      .replaceAll("/var/cache/nginx/bantai", path.join(folder, "cache"))
      .replace("127.0.0.1:3000", `127.0.0.1:${upstreamPort}`)
      .replace("listen 80;", `listen 127.0.0.1:${port};`),
  );
}

/** Starts nginx with what stands in its http block. @param http made of the folder that it may write to */
export async function runNginx(port: number, http: (folder: string) => string): Promise<Nginx> {
  const folder = await makeTemporaryFolder();
  await mkdir(path.join(folder, "tmp"));
  const file = path.join(folder, "nginx.conf");
  const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map(
    (name) => `  ${name}_temp_path ${folder}/tmp/${name};`,
  );
  const user = process.getuid?.() === 0 ? "user root;\n" : "";
  await writeFile(
    file,
    `${user}include /etc/nginx/modules-enabled/*.conf;
pid ${folder}/nginx.pid;
error_log stderr warn;
worker_processes 1;
events { worker_connections 1024; }
http {
  include /etc/nginx/mime.types;
  access_log off;
${temporary.join("\n")}
${http(folder)}
}
`,
  );
  const child = spawn("/usr/sbin/nginx", ["-c", file, "-g", "daemon off;"], {
    stdio: ["ignore", "ignore", "pipe"],
  });
  const said: Buffer[] = [];
  child.stderr.on("data", (chunk) => said.push(chunk));
  const ended = once(child, "exit");
  const url = `http://127.0.0.1:${port}`;
  const gone = ended.then(() => {
    throw new Error(`nginx ended: ${Buffer.concat(said)}`);
  });
  await Promise.race([gone, answers(url)]);
  gone.catch(() => {});
  return {
    url,
    stop: async () => {
      child.kill("SIGQUIT");
      await ended;
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function answers(url: string): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await fetch(url, { redirect: "manual" });
      return;
    } catch (error) {
      if (attempt === 200) throw error;
      await setTimeout(50);
    }
  }
}
