import { execFile, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { chown, mkdir, open, readFile, rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { setTimeout } from "node:timers/promises";
import { promisify } from "node:util";
import { Refusal } from "../refusal";
import { type Binaries, findBinaries } from "./binaries";
import { type DatabaseUser, findClosedFolder, findDatabaseUser } from "./database-user";
import { guardPostmaster } from "./guard";
import { clearStaleLock, isReady } from "./postmaster";

const run = promisify(execFile);
const version = "18";
const superuser = "bantai";

/** Where a PostgreSQL of our own keeps its files and how it is run. */
export interface ClusterOptions {
  /** Folder of the database's files; made when it is not there. Its parent must be there. */
  folder: string;
  /** TCP port on 127.0.0.1. */
  port: number;
  /** Password of the superuser, fixed when the cluster is made. */
  password: string;
  /** Thrown away after use: faster, and not safe against a power cut. */
  temporary: boolean;
}

/** A running PostgreSQL of our own. */
export interface Cluster {
  /** Address of one of its databases. */
  url(database: string): string;
  /** Closes all connections, writes everything out and ends it. */
  stop(): Promise<void>;
}

/** The address of a database of a cluster of ours. */
export function clusterUrl(
  { port, password }: Pick<ClusterOptions, "port" | "password">,
  database: string,
): string {
  return `postgresql://${superuser}:${encodeURIComponent(password)}@127.0.0.1:${port}/${database}`;
}

/**
 * Starts PostgreSQL on 127.0.0.1, making its files first if need be. It ends with `stop()`, and also when this
 * process is gone without having called that.
 *
 * The caller sees to it that no two processes start the same folder: what still runs there is taken for a leftover
 * and stopped.
 */
export async function startCluster(options: ClusterOptions): Promise<Cluster> {
  const user = await findDatabaseUser();
  const shelf = path.dirname(options.folder);
  const closed = await findClosedFolder(shelf, user);
  if (closed !== null) {
    throw new Refusal(
      `数据库用户 postgres 无法进入文件夹 ${closed}:请用 BANTAI_DATA 把数据放到别处(如 /var/lib/bantai),或执行 chmod o+x ${closed}。`,
      `The database's user postgres cannot enter ${closed}: put the data elsewhere with BANTAI_DATA (such as /var/lib/bantai), or run chmod o+x ${closed}.`,
    );
  }
  const context: Context = { ...options, user, binaries: await findBinaries(user, shelf) };
  if (!existsSync(path.join(options.folder, "PG_VERSION"))) await initialise(context);
  await checkVersion(options.folder);
  if (await clearStaleLock(options.folder)) await stopThrough(context);
  const server = await launch(context);
  const guard = guardPostmaster({
    pid: server.pid,
    folder: options.folder,
    user,
    rubbish: options.temporary ? shelf : null,
  });
  return {
    url: (database) => clusterUrl(options, database),
    stop: async () => {
      await guard?.dismiss();
      await stopThrough(context);
      await server.ended;
    },
  };
}

interface Context extends ClusterOptions {
  user: DatabaseUser | null;
  binaries: Binaries;
}

/** Makes the files under another name first, so that an interrupted start leaves nothing half-made behind. */
async function initialise(context: Context): Promise<void> {
  const unfinished = `${context.folder}.unfinished`;
  const passwordFile = `${context.folder}.password`;
  await rm(unfinished, { recursive: true, force: true });
  await mkdir(unfinished, { mode: 0o700 });
  await writeFile(passwordFile, context.password, { mode: 0o600 });
  if (context.user) {
    for (const file of [unfinished, passwordFile]) await chown(file, context.user.uid, context.user.gid);
  }
  try {
    await runAs(context, context.binaries.initdb, [
      `--pgdata=${unfinished}`,
      `--username=${superuser}`,
      `--pwfile=${passwordFile}`,
      "--auth=scram-sha-256",
      "--encoding=UTF8",
      "--locale=C",
      "--locale-provider=builtin",
      "--builtin-locale=C.UTF-8",
      ...settings(context.temporary).flatMap((setting) => ["--set", setting]),
      ...(context.temporary ? ["--no-sync"] : []),
    ]);
  } finally {
    await rm(passwordFile, { force: true });
  }
  await rename(unfinished, context.folder);
}

function settings(temporary: boolean): string[] {
  const always = [
    "listen_addresses=127.0.0.1",
    "unix_socket_directories=",
    "timezone=UTC",
    "log_timezone=UTC",
    "log_checkpoints=off",
  ];
  return temporary ? [...always, "fsync=off", "synchronous_commit=off", "full_page_writes=off"] : always;
}

async function checkVersion(folder: string): Promise<void> {
  const found = (await readFile(path.join(folder, "PG_VERSION"), "utf8")).trim();
  if (found === version) return;
  throw new Refusal(
    `${folder} 是 PostgreSQL ${found} 的数据,这里需要 ${version}。`,
    `${folder} holds data of PostgreSQL ${found}; this needs ${version}.`,
  );
}

/**
 * Starts the server as a child of ours, in a session of its own, so that Ctrl-C in a terminal does not reach it
 * before the connections are closed. It is ready when it says so in its postmaster.pid.
 */
async function launch(context: Context): Promise<{ pid: number; ended: Promise<unknown> }> {
  const { folder, port, user, binaries } = context;
  const log = await open(path.join(folder, "server.log"), "a", 0o600);
  const server = spawn(binaries.postgres, ["-D", folder, "-p", String(port)], {
    ...user,
    cwd: path.dirname(folder),
    env: { ...process.env, LC_ALL: "C" },
    detached: true,
    stdio: ["ignore", log.fd, log.fd],
  });
  await log.close();
  const ended = new Promise<void>((resolve, reject) => {
    server.once("exit", () => resolve());
    server.once("error", reject);
  });
  const failed = ended.then(async () => {
    throw new Error(`PostgreSQL did not start:\n${await readLogTail(folder)}`);
  });
  const ready = new AbortController();
  await Promise.race([failed, becomeReady(folder, server.pid, ready.signal)]).finally(() => ready.abort());
  if (server.pid === undefined) throw new Error("PostgreSQL has no process");
  // Waited for in stop(); until then it must not keep this process alive by itself.
  server.unref();
  return { pid: server.pid, ended };
}

async function becomeReady(folder: string, pid: number | undefined, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    if (await isReady(folder, pid)) return;
    await setTimeout(25);
  }
}

function stopThrough(context: Context): Promise<void> {
  return runAs(context, context.binaries.pgCtl, ["stop", "-m", "fast", "-w", "-s", "-D", context.folder]);
}

async function runAs({ user, folder }: Context, program: string, options: string[]): Promise<void> {
  try {
    await run(program, options, { ...user, cwd: path.dirname(folder), env: { ...process.env, LC_ALL: "C" } });
  } catch (error) {
    const said = error instanceof Error && "stderr" in error ? String(error.stderr).trim() : "";
    throw new Error(
      `${path.basename(program)}: ${said || String(error)}\n${await readLogTail(folder)}`.trim(),
      {
        cause: error,
      },
    );
  }
}

async function readLogTail(folder: string): Promise<string> {
  const log = await readFile(path.join(folder, "server.log"), "utf8").catch(() => "");
  return log.trimEnd().split("\n").slice(-5).join("\n");
}
