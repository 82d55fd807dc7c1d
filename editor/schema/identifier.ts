const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** Whether a value is a UUID as the database and `crypto.randomUUID()` write it. */
export const isUuid = (value: unknown): value is string => typeof value === "string" && UUID.test(value);

/** A schema validator for an attribute that is a UUID or absent. */
export function uuidOrNull(value: unknown): void {
  if (value !== null && !isUuid(value)) throw new RangeError("must be a UUID or null");
}
