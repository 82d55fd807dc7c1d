import pino from "pino";
import { env } from "./env";

/** The log: JSON lines on standard output. What could be a secret is taken out by name. */
export const log = pino({
  level: env("LOG_LEVEL"),
  redact: {
    paths: [
      "password",
      "*.password",
      "passwordHash",
      "*.passwordHash",
      "cookie",
      "*.cookie",
      "authorization",
      "*.authorization",
    ],
    censor: "[taken out]",
  },
});
