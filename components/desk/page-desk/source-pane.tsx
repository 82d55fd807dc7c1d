"use client";

import { useTranslations } from "next-intl";
import { type MouseEvent, memo, useEffect, useLayoutEffect, useRef } from "react";
import type { Span } from "@/engine/types";
import { articleSign, tintOf } from "../article-sign";
import { lineAt, linesOf, type SourceLine } from "./source-lines";

/** Stretches of the source that are lit up, and why: the cursor is in their block, the mouse is over it, or it was asked for. */
export interface Lit {
  spans: readonly Span[];
  by: "cursor" | "hover" | "search";
}

/**
 * The page as it was pasted, line by line, each article in its tint. It is drawn once; of later changes only the lines that
 * look different. A click goes to the block that the text became.
 */
export const SourcePane = memo(function SourcePane({
  lines,
  lit,
  onGoTo,
}: {
  lines: readonly SourceLine[];
  lit: Lit;
  onGoTo: (offset: number) => void;
}) {
  const t = useTranslations("pageDesk");
  const list = useRef<HTMLDivElement>(null);

  useLayoutEffect(() => {
    const root = list.current;
    if (root) lightUp(root, lines, lit);
  }, [lines, lit]);

  // Only what the cursor or a person asks for scrolls: a moving mouse must not make the source jump.
  useEffect(() => {
    const root = list.current;
    const at = linesOf(lines, lit.spans);
    if (!root || !at || lit.by === "hover") return;
    scrollIntoPane(root, at);
  }, [lit, lines]);

  const onClick = (event: MouseEvent) => {
    const segment = event.target instanceof Element && event.target.closest<HTMLElement>("[data-start]");
    if (!segment || !getSelection()?.isCollapsed) return;
    onGoTo(Number(segment.dataset.start) + (getSelection()?.anchorOffset ?? 0));
  };

  return (
    // A box that scrolls must be reachable by keyboard; the click is a shortcut for what the outline and the tray do.
    // biome-ignore lint/a11y/useKeyWithClickEvents: see above
    <section
      ref={list}
      aria-label={t("source.label")}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: see above
      tabIndex={0}
      onClick={onClick}
      lang="zh-CN"
      className="source-text min-h-0 flex-1 overflow-y-auto py-2 focus-visible:-outline-offset-2"
    >
      {chunksOf(lines).map((chunk) => (
        <div key={chunk[0]?.start} className="source-chunk">
          {chunk.map((line) => (
            <Line key={line.start} line={line} />
          ))}
        </div>
      ))}
    </section>
  );
});

/** So many lines are laid out and painted together, or not at all while they are out of sight. */
const CHUNK = 50;

function chunksOf(lines: readonly SourceLine[]): SourceLine[][] {
  return Array.from({ length: Math.ceil(lines.length / CHUNK) }, (_, index) =>
    lines.slice(index * CHUNK, (index + 1) * CHUNK),
  );
}

const Line = memo(
  function Line({ line }: { line: SourceLine }) {
    return (
      <div className="source-line">
        <span aria-hidden="true">{line.number}</span>
        <span>{line.sign === null ? "" : articleSign(line.sign)}</span>
        <span>
          {line.segments.map(({ start, end, text, where }) => (
            <span
              key={start}
              data-start={start}
              data-end={end}
              data-where={typeof where === "number" ? tintOf(where) : where}
            >
              {text}
            </span>
          ))}
        </span>
      </div>
    );
  },
  (before, after) => before.line.key === after.line.key && before.line.number === after.line.number,
);

/** The element of a line, counted from 0. */
function elementOf(root: HTMLElement, index: number): Element | undefined {
  return root.children[Math.floor(index / CHUNK)]?.children[index % CHUNK];
}

function lightUp(root: HTMLElement, lines: readonly SourceLine[], { spans, by }: Lit): void {
  for (const element of root.querySelectorAll("[data-lit]")) element.removeAttribute("data-lit");
  for (const [start, end] of spans) {
    for (let index = lineAt(lines, start); index <= lineAt(lines, end - 1); index += 1) {
      for (const element of elementOf(root, index)?.querySelectorAll<HTMLElement>("[data-start]") ?? []) {
        if (Number(element.dataset.start) < end && Number(element.dataset.end) > start)
          element.dataset.lit = by;
      }
    }
  }
}

function scrollIntoPane(root: HTMLElement, [from, to]: [number, number]): void {
  const [first, last] = [elementOf(root, from), elementOf(root, to)];
  if (!first || !last) return;
  const pane = root.getBoundingClientRect();
  const top = first.getBoundingClientRect().top - pane.top;
  const bottom = last.getBoundingClientRect().bottom - pane.top;
  const isSeen = top >= 20 && Math.min(bottom, top + pane.height / 2) <= pane.height - 20;
  if (!isSeen) root.scrollTop = Math.max(0, root.scrollTop + top - pane.height / 3);
}
