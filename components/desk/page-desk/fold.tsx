"use client";

import { isMac, keyName } from "./key-names";

/** Folds a pane away, or back. */
export function Fold({
  label,
  keys,
  sign = "×",
  onFold,
}: {
  label: string;
  keys: string;
  sign?: string;
  onFold: () => void;
}) {
  return (
    <button
      type="button"
      onClick={onFold}
      aria-label={label}
      title={`${label} (${keyName(keys, isMac())})`}
      className="size-7 shrink-0 rounded-desk text-ink-2 hover:bg-ink/6 hover:text-ink"
    >
      {sign}
    </button>
  );
}
