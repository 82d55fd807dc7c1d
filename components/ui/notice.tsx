import type { ReactNode } from "react";

/** How a notice stands out: it is done, it waits, or someone must act on it. */
export type NoticeTone = "plain" | "done" | "waiting" | "urgent";

const TONE: Record<NoticeTone, string> = {
  plain: "border-ink-2",
  done: "border-done",
  waiting: "border-waiting",
  urgent: "border-cinnabar",
};

/** A sentence that tells what happened and what now, read out when it appears. */
export function Notice({ tone = "plain", children }: { tone?: NoticeTone; children: ReactNode }) {
  return (
    <div
      role={tone === "urgent" ? "alert" : "status"}
      className={`border-l-2 py-1 pl-3 text-[13px] leading-5 ${TONE[tone]}`}
    >
      {children}
    </div>
  );
}
