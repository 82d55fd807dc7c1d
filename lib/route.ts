import type { Actor } from "./actor";
import { AppError, type RefusalCode } from "./errors";
import { refusal } from "./result";
import { getActor } from "./session";

const STATUS: Partial<Record<RefusalCode, number>> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  OWN_PAGE: 403,
  NOT_FOUND: 404,
  CONFLICT: 409,
  PHOTO_TOO_LARGE: 413,
  TEXT_TOO_LARGE: 413,
  TOO_MANY_ATTEMPTS: 429,
  UNEXPECTED: 500,
};

/**
 * A route of the desk's API: refuses visitors, refuses writes that another site's page sent (the Origin must be this
 * host's), and turns what is thrown into a status and a refusal in JSON.
 */
export function staffRoute<Context>(
  run: (actor: Actor, request: Request, context: Context) => Promise<Response>,
) {
  return async (request: Request, context: Context): Promise<Response> => {
    try {
      if (request.method !== "GET" && !isSameOrigin(request)) throw new AppError("FORBIDDEN");
      return await run(await getActor(), request, context);
    } catch (error) {
      const answer = refusal(error);
      return Response.json(answer, { status: STATUS[answer.code] ?? 422 });
    }
  };
}

function isSameOrigin(request: Request): boolean {
  const origin = request.headers.get("origin");
  return origin !== null && URL.canParse(origin) && new URL(origin).host === request.headers.get("host");
}
