import { log } from "@/lib/log";
import { purgeDeletedPhotos } from "./mutations";

const DAY = 86_400_000;

/** Takes away what was deleted long enough ago: now, and once a day for as long as the server runs. */
export function keepLibrary(): void {
  const run = () =>
    purgeDeletedPhotos(new Date()).then(
      (gone) => gone > 0 && log.info({ gone }, "deleted photos are gone for good"),
      // Tomorrow it is tried again.
      (error: unknown) => log.error({ err: error }, "deleted photos could not be taken away"),
    );
  void run();
  setInterval(run, DAY).unref();
}
