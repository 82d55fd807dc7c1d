"use client";

import { type KeyboardEvent, type ReactNode, useState } from "react";
import { Kbd } from "./kbd";

/**
 * Words that appear beside what they explain, when it is pointed at or focused; Escape hides them. They repeat the
 * element's own name or add its key, so they are not read out a second time.
 */
export function Tooltip({
  text,
  keys,
  side = "right",
  children,
}: {
  text: string;
  keys?: string;
  side?: "right" | "bottom" | "top";
  children: ReactNode;
}) {
  const [dismissed, setDismissed] = useState(false);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Escape") setDismissed(true);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only watches what bubbles out of the element inside
    <span
      className="group/tip relative inline-flex"
      onKeyDown={onKeyDown}
      onPointerEnter={() => setDismissed(false)}
      onBlur={() => setDismissed(false)}
    >
      {children}
      {!dismissed && (
        <span
          aria-hidden="true"
          className={`pointer-events-none invisible absolute z-30 flex items-center gap-2 whitespace-nowrap rounded-desk bg-ink px-2 py-1 text-[12px] text-paper group-focus-within/tip:visible group-hover/tip:visible pointer-coarse:hidden ${SIDE[side]}`}
        >
          {text}
          {keys && <Kbd>{keys}</Kbd>}
        </span>
      )}
    </span>
  );
}

const SIDE = {
  right: "left-full top-1/2 ml-2 -translate-y-1/2",
  bottom: "left-1/2 top-full mt-1 -translate-x-1/2",
  top: "bottom-full left-1/2 mb-1 -translate-x-1/2",
};
