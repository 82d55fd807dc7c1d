"use client";

import { useTranslations } from "next-intl";
import { type KeyboardEvent, type PointerEvent, useRef, useState } from "react";
import { type Focus, focusAt, MIDDLE } from "@/editor/photo/focus";
import { deskPhotoUrl } from "../desk-extensions";
import type { PagePhoto } from "./use-page-photos";

const STEP = 0.01;
const STRIDE = 0.1;
const KEYS: Record<string, readonly [number, number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};
/** The tallest that a picture is shown, in pixels. */
const TALLEST = 200;

/**
 * The picture with its focal point: by mouse it is put or dragged anywhere, by arrow keys it moves by a hundredth (with Shift by a
 * tenth), by Home to the middle. `onMove` tells where it is on its way, `onChange` where it was left.
 */
export function FocusPicker({
  photo,
  name,
  focus,
  onMove,
  onChange,
}: {
  photo: PagePhoto;
  /** What the photo is called here. */
  name: string;
  focus: Focus | null;
  onMove: (focus: Focus | null) => void;
  onChange: (focus: Focus | null) => void;
}) {
  const t = useTranslations("pageDesk.photo");
  const box = useRef<HTMLDivElement>(null);
  const [isDragged, setDragged] = useState(false);
  const [x, y] = focus ?? MIDDLE;

  const under = ({ clientX, clientY }: PointerEvent): Focus => {
    const { left, top, width, height } = box.current?.getBoundingClientRect() ?? new DOMRect(0, 0, 1, 1);
    return focusAt((clientX - left) / width, (clientY - top) / height);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const [right, down] = KEYS[event.key] ?? [0, 0];
    if (right === 0 && down === 0 && event.key !== "Home") return;
    event.preventDefault();
    const step = event.shiftKey ? STRIDE : STEP;
    onChange(event.key === "Home" ? null : focusAt(x + right * step, y + down * step));
  };
  const percent = (share: number) => Math.round(share * 100);
  return (
    <div
      ref={box}
      role="slider"
      tabIndex={0}
      aria-label={t("focusOf", { name })}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={percent(x)}
      aria-valuetext={t("focusAt", { x: percent(x), y: percent(y) })}
      onKeyDown={onKeyDown}
      onPointerDown={(event) => {
        if (event.button !== 0) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        setDragged(true);
        onMove(under(event));
      }}
      onPointerMove={(event) => isDragged && onMove(under(event))}
      onPointerUp={(event) => {
        if (isDragged) onChange(under(event));
        setDragged(false);
      }}
      onPointerCancel={() => {
        onMove(null);
        setDragged(false);
      }}
      className="relative w-full cursor-crosshair touch-none select-none"
      style={{
        aspectRatio: `${photo.width} / ${photo.height}`,
        maxWidth: (TALLEST * photo.width) / photo.height,
        backgroundColor: photo.colour,
      }}
    >
      {/* biome-ignore lint/performance/noImgElement: staff photos are served in their widths already */}
      <img src={deskPhotoUrl(photo.id, 960)} alt={name} draggable={false} className="size-full" />
      <span
        aria-hidden="true"
        className="-translate-x-1/2 -translate-y-1/2 pointer-events-none absolute size-6 rounded-full border-2 border-white outline-1 outline-black after:absolute after:top-1/2 after:left-1/2 after:size-1 after:-translate-x-1/2 after:-translate-y-1/2 after:rounded-full after:bg-white after:outline-1 after:outline-black"
        style={{ left: `${x * 100}%`, top: `${y * 100}%` }}
      />
    </div>
  );
}
