import type { ReactNode } from "react";

/** The line over a pane: what it is, how much there is of it, what can be done with it. */
export function PaneHead({ title, note, children }: { title: string; note?: string; children?: ReactNode }) {
  return (
    <div className="flex h-9 shrink-0 items-center gap-2 border-hairline border-b pr-1 pl-3">
      <h2 className="shrink-0 font-semibold">{title}</h2>
      {note && <span className="text-[12px] text-ink-2 tabular-nums">{note}</span>}
      {note && <span className="flex-1" />}
      {children}
    </div>
  );
}
