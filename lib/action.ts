import { unstable_rethrow } from "next/navigation";
import type { z } from "zod";
import type { Actor } from "./actor";
import { AppError, REFUSAL_CODES } from "./errors";
import { type Result, refusal } from "./result";
import { getActor } from "./session";

/**
 * A server action: who acts, what they sent, what was made of it. Refuses visitors first and malformed input second;
 * whatever is thrown becomes a refusal.
 */
export function action<Schema extends z.ZodType, Made extends object>(
  schema: Schema,
  run: (actor: Actor, input: z.output<Schema>) => Promise<Made>,
) {
  return async (input: z.input<Schema>): Promise<Result<Made>> => {
    try {
      const actor = await getActor();
      return { ok: true, ...(await run(actor, parseInput(schema, input))) };
    } catch (error) {
      unstable_rethrow(error);
      return refusal(error);
    }
  };
}

/** Reads input by its schema. A schema may name the refusal code in an issue's message; else it is INVALID. */
export function parseInput<Schema extends z.ZodType>(schema: Schema, input: unknown): z.output<Schema> {
  const parsed = schema.safeParse(input);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw refusalOf(issue?.message ?? "", issue?.path.join(".") ?? "");
}

function refusalOf(message: string, field: string): AppError {
  const code = REFUSAL_CODES.find((known) => known === message);
  return code ? new AppError(code) : new AppError("INVALID", { field });
}
