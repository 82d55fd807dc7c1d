import { log } from "@/lib/log";
import { indexMissing } from "./mutations";

/** When the server starts: what readers cannot find yet is indexed, beside the work. */
export function keepSearch(): void {
  indexMissing()
    .then((issues) => issues > 0 && log.info({ issues }, "issues were indexed for search"))
    .catch((error: unknown) => log.error({ err: error }, "issues could not be indexed for search"));
}
