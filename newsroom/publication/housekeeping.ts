import { type Day, today } from "@/lib/calendar";
import { log } from "@/lib/log";
import { askOurselves } from "@/lib/own-request";
import { countEditions, listDueIssues, listGone } from "./data";
import { tellGone } from "./gone";
import { publishDueIssue } from "./mutations";

/** Milliseconds between two looks. */
const PAUSE = 2_000;

/**
 * For as long as the server runs: puts out what is due, and renders the paper anew where any server has put something out or
 * taken something back, and when a day begins, whose paper is not out. Settles after the first look.
 */
export async function keepPaper(): Promise<void> {
  let known: { editions: number; day: Day } | null = null;
  const look = async () => {
    await publishDue();
    const [editions, day] = [await countEditions(), today()];
    if (editions !== known?.editions) tellGone(await listGone());
    if (known && (editions !== known.editions || day !== known.day)) await askOurselves("/api/paper");
    known = { editions, day };
  };
  const round = () =>
    look()
      // In a moment it is tried again.
      .catch((error: unknown) => log.error({ err: error }, "the paper could not be kept up to date"))
      .finally(() => setTimeout(round, PAUSE).unref());
  await round();
}

async function publishDue(): Promise<void> {
  for (const issueId of await listDueIssues()) {
    try {
      const out = await publishDueIssue(issueId);
      if (out) log.info(out, "an issue went out at the time that was set");
    } catch (error) {
      // The others do not wait for it.
      log.error({ err: error, issueId }, "an issue did not go out at the time that was set");
    }
  }
}
