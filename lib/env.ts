import path from "node:path";
import { z } from "zod";

const schema = z.object({
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }),
  AUTH_SECRET: z.string().min(32),
  BANTAI_DATA: z.string().default("data"),
  NEXTAUTH_URL: z.url().default("http://localhost:3000"),
  BANTAI_S3_ENDPOINT: z.url({ protocol: /^https?$/ }),
  BANTAI_S3_BUCKET: z.string().min(1),
  BANTAI_S3_REGION: z.string().min(1),
  BANTAI_S3_ACCESS_KEY_ID: z.string().min(1),
  BANTAI_S3_SECRET_ACCESS_KEY: z.string().min(1),
  SMTP_URL: z.url({ protocol: /^smtps?$/ }),
  MAIL_FROM: z.string().min(3),
  CACHE_DROP_URL: z.union([z.literal(""), z.url({ protocol: /^https?$/ })]).default(""),
  CACHE_DROP_TOKEN: z.string().default(""),
  LOG_LEVEL: z.enum(["fatal", "error", "warn", "info", "debug", "silent"]).default("info"),
});

export type Env = z.infer<typeof schema>;

/**
 * One setting from the environment, checked when it is asked for: a build needs no database. Throws with the
 * setting's name, never with its value.
 */
export function env<Name extends keyof Env>(name: Name): Env[Name] {
  const parsed = schema.shape[name].safeParse(process.env[name]);
  if (!parsed.success) throw new Error(`The environment variable ${name} is missing or not usable.`);
  return parsed.data as Env[Name];
}

/** A folder or file below the data folder, as an absolute path. */
export function dataPath(...parts: string[]): string {
  return path.resolve(/* turbopackIgnore: true */ process.cwd(), env("BANTAI_DATA"), ...parts);
}

const BUCKET = [
  "BANTAI_S3_ENDPOINT",
  "BANTAI_S3_BUCKET",
  "BANTAI_S3_REGION",
  "BANTAI_S3_ACCESS_KEY_ID",
  "BANTAI_S3_SECRET_ACCESS_KEY",
] as const;

/** The bucket for photos, or null where none of its settings is there. Throws with the name of one that is missing. */
export function findBucket() {
  if (BUCKET.every((name) => !process.env[name])) return null;
  return {
    endpoint: env("BANTAI_S3_ENDPOINT"),
    bucket: env("BANTAI_S3_BUCKET"),
    region: env("BANTAI_S3_REGION"),
    accessKeyId: env("BANTAI_S3_ACCESS_KEY_ID"),
    secretAccessKey: env("BANTAI_S3_SECRET_ACCESS_KEY"),
  };
}

/** How mail is sent, or null where it is not. Throws with the name of the setting that is missing. */
export function findMail() {
  if (!process.env.SMTP_URL && !process.env.MAIL_FROM) return null;
  return { url: env("SMTP_URL"), from: env("MAIL_FROM") };
}
