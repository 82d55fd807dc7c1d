import { readFile } from "node:fs/promises";
import path from "node:path";
import { applyMigrations } from "../migrations/apply";
import { Refusal } from "../refusal";
import { build, checkBuild, generateClient } from "./build";
import { openDatabase } from "./database";
import { fillIfEmpty } from "./demonstration";
import { lockDataFolder } from "./lock";
import { checkPort, startServer } from "./server";
import { readSettings, root, type Settings } from "./settings";
import { step } from "./steps";

/** What has to be undone at the end, the last first. */
const undo: (() => Promise<void>)[] = [];
const stopping = new AbortController();

for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => stopping.abort());
// The other end of the channel is whoever started us: without them nobody could stop us any more.
process.on("disconnect", () => stopping.abort());

try {
  await start(stopping.signal);
} catch (error) {
  if (!stopping.signal.aborted) {
    process.exitCode = 1;
    report(error);
  }
}
if (stopping.signal.aborted) console.log("\n… 正在停止 stopping");
for (const undoOne of undo.reverse()) await undoOne().catch(report);
if (stopping.signal.aborted) console.log("✓ 已停止 stopped");
process.exit();

/** Brings the newsroom up, step by step, and returns when it is to be stopped. */
async function start(signal: AbortSignal): Promise<void> {
  const settings = await readSettings(process.env);
  undo.push(await lockDataFolder(settings.data, settings.siteUrl));
  await checkPort(settings.port);
  const database = await step(
    "数据库",
    "database",
    () => openDatabase(settings),
    ({ place }) => place,
  );
  undo.push(database.stop);
  setEnvironment(settings, database.url);
  signal.throwIfAborted();
  await step(
    "迁移",
    "migrations",
    () => applyMigrations(database.url),
    (names) => names.join(" "),
  );
  signal.throwIfAborted();
  await generateClient(signal);
  const { fresh, hash } = await checkBuild();
  if (!fresh) {
    if (!process.stdout.isTTY) console.log("… 构建 build");
    await step(
      "构建",
      "build",
      () => build(hash, signal),
      () => "",
    );
  }
  await step(
    "演示",
    "demonstration",
    () => fillIfEmpty(settings, database.url, signal),
    (made) => (made ? "四平日报" : ""),
  );
  signal.throwIfAborted();
  const server = await step(
    "服务",
    "server",
    () => startServer(settings.port),
    () => "",
  );
  undo.push(server.stop);
  await welcome(settings);
  process.send?.({ ready: settings.siteUrl });
  const asked = new Promise<void>((resolve) => signal.addEventListener("abort", () => resolve()));
  if (signal.aborted) return;
  await Promise.race([asked, server.ended]);
  if (!signal.aborted) throw new Error("The server ended by itself");
}

/** For the children: the server, the build and the making of the demonstration. */
function setEnvironment(settings: Settings, databaseUrl: string): void {
  Object.assign(process.env, {
    NODE_ENV: "production",
    DATABASE_URL: databaseUrl,
    BANTAI_DATA: settings.data,
    PORT: String(settings.port),
    AUTH_SECRET: settings.authSecret,
    NEXTAUTH_SECRET: settings.authSecret,
    NEXTAUTH_URL: settings.siteUrl,
    NEXT_TELEMETRY_DISABLED: "1",
  });
}

async function welcome({ data, siteUrl }: Settings): Promise<void> {
  const file = path.join(data, "accounts.txt");
  const accounts = await readFile(file, "utf8").catch(() => "");
  console.log(`\n  报纸 paper  ${siteUrl}/\n  采编 desk   ${siteUrl}/desk`);
  if (accounts)
    console.log(
      `\n  账号 accounts  ${path.relative(root, file)}\n${accounts.trimEnd().replace(/^/gm, "  ")}`,
    );
  console.log("\n  Ctrl-C 停止 stops it\n");
}

function report(error: unknown): void {
  if (error instanceof Refusal) console.error(`✗ ${error.chinese}\n✗ ${error.english}`);
  else console.error(`✗ 启动失败 could not start: ${error instanceof Error ? error.message : String(error)}`);
}
