import { execFile } from "node:child_process";
import { realpath, stat } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import { Refusal } from "../refusal";

const run = promisify(execFile);

/** The account that PostgreSQL runs as, where that is another than ours. */
export interface DatabaseUser {
  uid: number;
  gid: number;
}

/**
 * PostgreSQL refuses to run as root. There it runs as the system's user `postgres`, which is made if it is missing;
 * anybody else runs it as themselves (null).
 */
export async function findDatabaseUser(): Promise<DatabaseUser | null> {
  if (process.getuid?.() !== 0) return null;
  const existing = await lookUp();
  if (existing) return existing;
  const options = [
    "--system",
    "--user-group",
    "--no-create-home",
    "--shell",
    "/usr/sbin/nologin",
    "postgres",
  ];
  await run("useradd", options).catch(() => {});
  const made = await lookUp();
  if (made) return made;
  throw new Refusal(
    "以 root 运行时数据库需要系统用户 postgres,但无法创建它。请创建该用户,或改用普通用户运行,或设置 DATABASE_URL。",
    "As root the database needs a system user named postgres, which could not be made. Make it, run this as an ordinary user, or set DATABASE_URL.",
  );
}

async function lookUp(): Promise<DatabaseUser | null> {
  try {
    const [uid, gid] = await Promise.all([run("id", ["-u", "postgres"]), run("id", ["-g", "postgres"])]);
    return { uid: Number(uid.stdout), gid: Number(gid.stdout) };
  } catch {
    return null;
  }
}

/**
 * The first folder on the way from the root down to `folder` that the database's user may not pass; null when the
 * way is free. Read from the folders' modes, as root itself may pass everywhere.
 */
export async function findClosedFolder(folder: string, user: DatabaseUser | null): Promise<string | null> {
  if (!user) return null;
  const whole = await realpath(folder);
  const { root } = path.parse(whole);
  let at = root;
  for (const name of ["", ...whole.slice(root.length).split(path.sep)]) {
    at = path.join(at, name);
    const { mode, uid, gid } = await stat(at);
    const pass = uid === user.uid ? 0o100 : gid === user.gid ? 0o010 : 0o001;
    if ((mode & pass) === 0) return at;
  }
  return null;
}
