const HERE = "http://here.invalid";
const DEFAULT = "/desk";

/** Where to go after signing in: a path on this site, or the desk. Whatever a browser would read as another site is refused. */
export function returnPath(wanted: unknown): string {
  if (typeof wanted !== "string" || !wanted.startsWith("/") || !URL.canParse(wanted, HERE)) return DEFAULT;
  const url = new URL(wanted, HERE);
  if (url.origin !== HERE || /^\/(?:\/|sign-in|api\/)/.test(url.pathname)) return DEFAULT;
  return url.pathname + url.search + url.hash;
}
