"use client";

import type { KeyboardEvent, PointerEvent } from "react";

export interface PaneHandleProps {
  /** In CSS pixels. */
  width: number;
  least: number;
  most: number;
  /** On which side of its pane it stands. */
  side: "left" | "right";
  onResize: (width: number) => void;
}

const STEP = 16;

/** The handle between two panes: it is dragged, or moved with the arrow keys. */
export function PaneHandle({
  label,
  width,
  least,
  most,
  side,
  onResize,
}: PaneHandleProps & { label: string }) {
  const sign = side === "right" ? 1 : -1;
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowLeft: -STEP, ArrowRight: STEP }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    onResize(width + step * sign);
  };
  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    const from = event.clientX;
    const target = event.currentTarget;
    target.setPointerCapture(event.pointerId);
    const onMove = ({ clientX }: globalThis.PointerEvent) => onResize(width + (clientX - from) * sign);
    const onEnd = () => target.removeEventListener("pointermove", onMove);
    target.addEventListener("pointermove", onMove);
    target.addEventListener("pointerup", onEnd, { once: true });
    target.addEventListener("pointercancel", onEnd, { once: true });
  };
  return (
    // A separator that can be moved is a widget with a value.
    // biome-ignore lint/a11y/useSemanticElements: <hr> cannot be moved
    <div
      role="separator"
      aria-label={label}
      aria-orientation="vertical"
      aria-valuenow={width}
      aria-valuemin={least}
      aria-valuemax={most}
      tabIndex={0}
      onKeyDown={onKeyDown}
      onPointerDown={onPointerDown}
      className="cursor-col-resize touch-none border-hairline border-x bg-paper hover:bg-hairline focus-visible:-outline-offset-1"
    />
  );
}
