import type { Page } from "@playwright/test";
import type { Newsroom } from "../scripts/testing/newsroom";

/** Kills the tab as a crash does: nothing of it runs any more, so that nothing can be sent on leaving. */
export async function killed(screen: Page): Promise<void> {
  const gone = screen.waitForEvent("crash");
  const devtools = await screen.context().newCDPSession(screen);
  devtools.send("Page.crash").catch(() => undefined);
  await gone;
  await screen.close();
}

/** Kills a newsroom's processes as a power cut does: none of them can finish anything. */
export async function cutPower(newsroom: Newsroom): Promise<void> {
  const { pid } = newsroom.process;
  if (pid === undefined) throw new Error("not running");
  process.kill(-pid, "SIGKILL");
  await newsroom.ended;
}
