import path from "node:path";
import { z } from "zod";

const schema = z.object({
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }),
  AUTH_SECRET: z.string().min(32),
  BANTAI_DATA: z.string().default("data"),
  NEXTAUTH_URL: z.url().default("http://localhost:3000"),
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
