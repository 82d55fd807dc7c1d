import { randomBytes } from "node:crypto";
import { mkdir } from "node:fs/promises";
import path from "node:path";
import { inject } from "vitest";
import { runSql } from "../postgres/sql";

/** Runs before each file of database tests: a database and a data folder of its own, named in the environment. */
const { url, template, folder } = inject("postgres");
const name = `test_${randomBytes(8).toString("hex")}`;
await runSql(url, `CREATE DATABASE ${name} TEMPLATE ${template}`);

const own = new URL(url);
own.pathname = name;
const data = path.join(folder, name);
await mkdir(data);

process.env.DATABASE_URL = own.href;
process.env.BANTAI_DATA = data;
process.env.AUTH_SECRET = randomBytes(32).toString("hex");
process.env.LOG_LEVEL = "silent";
