const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** Whether a value is a UUID as the database and `crypto.randomUUID()` write it. */
export const isUuid = (value: unknown): value is string => typeof value === "string" && UUID.test(value);

/** A schema validator for an attribute that is a UUID or absent. */
export function uuidOrNull(value: unknown): void {
  if (value !== null && !isUuid(value)) throw new RangeError("must be a UUID or null");
}

/**
 * A fresh UUID (version 4). Not `crypto.randomUUID()`, which browsers have on HTTPS and localhost alone: a newsroom may well
 * open its desk at an address of its own network.
 */
export function newUuid(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}
