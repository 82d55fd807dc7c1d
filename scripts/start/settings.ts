import { randomBytes } from "node:crypto";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { env, findBucket, findMail } from "@/lib/env";
import { Refusal } from "../refusal";

/** The project's folder. */
export const root = path.join(import.meta.dirname, "../..");

/** What `npm start` was told by its environment; docs/environment.md explains each. */
export interface Settings {
  port: number;
  /** Absolute path of the data folder; it is there and can be written to. */
  data: string;
  /** A database of the newsroom's own; null for the embedded one. */
  databaseUrl: string | null;
  authSecret: string;
  /** The address that the newsroom is reached at, without a slash at the end. */
  siteUrl: string;
}

/** Reads the environment, makes the data folder and, the first time, the secret in it. */
export async function readSettings(given: NodeJS.ProcessEnv): Promise<Settings> {
  const port = readPort(given.PORT || "3000");
  refuseHalfABucket();
  refuseHalfAMail();
  refuseNoAddress();
  const data = path.resolve(root, given.BANTAI_DATA || "data");
  await makeDataFolder(data);
  return {
    port,
    data,
    databaseUrl: given.DATABASE_URL || null,
    authSecret: given.AUTH_SECRET
      ? checkSecret(given.AUTH_SECRET)
      : await keepSecret(path.join(data, "secret")),
    siteUrl: (given.NEXTAUTH_URL || `http://localhost:${port}`).replace(/\/$/, ""),
  };
}

/** Photos go to a bucket or to a folder: a setting that is missing must not leave them somewhere else. */
function refuseHalfABucket(): void {
  try {
    findBucket();
  } catch (error) {
    throw new Refusal(
      "图片存储桶的设置不全：BANTAI_S3_ 开头的五项要么都有，要么都没有。",
      `The settings of the bucket for photos are not complete. ${error instanceof Error ? error.message : ""}`,
    );
  }
}

/** Whoever sets up mail counts on it. */
function refuseHalfAMail(): void {
  try {
    findMail();
  } catch (error) {
    throw new Refusal(
      "发信的设置不全：SMTP_URL（smtp://用户名:密码@主机:端口）和 MAIL_FROM 要么都有，要么都没有。",
      `The settings for mail are not complete: SMTP_URL (smtp://user:password@host:port) and MAIL_FROM, both or none. ${error instanceof Error ? error.message : ""}`,
    );
  }
}

/** Whoever puts a cache in front counts on its being told. */
function refuseNoAddress(): void {
  try {
    env("CACHE_DROP_URL");
  } catch {
    throw new Refusal(
      "CACHE_DROP_URL 应为网址，如 http://127.0.0.1/-/drop；没有前置缓存时不要设置。",
      "CACHE_DROP_URL is an address, such as http://127.0.0.1/-/drop; leave it out where there is no cache in front.",
    );
  }
}

function readPort(text: string): number {
  const port = Number(text);
  if (Number.isInteger(port) && port >= 1 && port <= 65535) return port;
  throw new Refusal(
    `PORT 应为 1 到 65535 的数字,而不是“${text}”。`,
    `PORT is a number from 1 to 65535, not "${text}".`,
  );
}

async function makeDataFolder(folder: string): Promise<void> {
  // As root the database's own user has to pass through; what is secret in there is closed file by file.
  const mode = process.getuid?.() === 0 ? 0o711 : 0o700;
  const probe = path.join(folder, `.probe-${process.pid}`);
  try {
    await mkdir(folder, { recursive: true, mode });
    await writeFile(probe, randomBytes(4096));
    await rm(probe);
  } catch (error) {
    await rm(probe, { force: true }).catch(() => {});
    const code = error instanceof Error && "code" in error ? String(error.code) : String(error);
    throw new Refusal(
      `无法写入数据文件夹 ${folder}(${code}):请检查权限和剩余空间,或用 BANTAI_DATA 指定别处。`,
      `The data folder ${folder} cannot be written to (${code}): see to its permissions and free space, or name another with BANTAI_DATA.`,
    );
  }
}

function checkSecret(secret: string): string {
  if (secret.length >= 32) return secret;
  throw new Refusal(
    "AUTH_SECRET 太短,至少 32 个字符,例如 openssl rand -hex 32 的输出。",
    "AUTH_SECRET is too short: at least 32 characters, such as openssl rand -hex 32 prints.",
  );
}

async function keepSecret(file: string): Promise<string> {
  const kept = await readFile(file, "utf8").catch(() => "");
  if (kept.trim() !== "") return kept.trim();
  const secret = randomBytes(32).toString("hex");
  await writeFile(file, `${secret}\n`, { mode: 0o600 });
  return secret;
}
