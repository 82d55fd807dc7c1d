"use client";

import {
  type ComponentProps,
  type KeyboardEvent,
  type ReactNode,
  useEffect,
  useId,
  useRef,
  useState,
} from "react";

/**
 * A button that opens a list of actions. The list is a native popover, so it lies above everything and closes on
 * Escape or a click elsewhere; arrows, Home and End walk through it.
 */
export function Menu({
  label,
  button,
  className = "",
  children,
}: {
  /** What the button is called by those who cannot see it. */
  label: string;
  button: ReactNode;
  className?: string;
  children: ReactNode;
}) {
  const id = useId();
  const trigger = useRef<HTMLButtonElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(false);

  useEffect(() => {
    const element = list.current;
    if (!element) return;
    const onToggle = (event: ToggleEvent) => {
      const opened = event.newState === "open";
      setOpen(opened);
      if (!opened || !trigger.current) return;
      place(element, trigger.current.getBoundingClientRect());
      itemsOf(element)[0]?.focus();
    };
    element.addEventListener("toggle", onToggle);
    return () => element.removeEventListener("toggle", onToggle);
  }, []);

  return (
    <>
      <button
        ref={trigger}
        type="button"
        aria-label={label}
        aria-haspopup="menu"
        aria-expanded={open}
        popoverTarget={id}
        className={className}
      >
        {button}
      </button>
      <div
        ref={list}
        id={id}
        popover="auto"
        role="menu"
        aria-label={label}
        tabIndex={-1}
        onKeyDown={(event) => walk(event)}
        onClick={() => list.current?.hidePopover()}
        className="fixed inset-auto m-0 min-w-44 rounded-desk border border-ink-2 bg-paper py-1 text-[13px] text-ink"
      >
        {children}
      </div>
    </>
  );
}

const ITEM =
  "flex h-8 w-full items-center gap-2 px-3 text-left hover:bg-ink/6 focus-visible:bg-ink/6 focus-visible:outline-none pointer-coarse:h-10 disabled:opacity-50 aria-disabled:opacity-50";

/** One action in a menu. */
export function MenuItem({ className = "", ...rest }: ComponentProps<"button">) {
  return <button type="button" role="menuitem" className={`${ITEM} ${className}`} {...rest} />;
}

/** The class names of a menu's line, for a link in a menu (give it role="menuitem"). */
export const menuItemClass = ITEM;

/** A line between groups of actions. */
export function MenuRule() {
  return <hr className="my-1 border-hairline" />;
}

function itemsOf(list: HTMLElement): HTMLElement[] {
  return [...list.querySelectorAll<HTMLElement>("[role^=menuitem]:not(:disabled)")];
}

/** Puts the list beside its button, inside the window. */
function place(list: HTMLElement, button: DOMRect) {
  const { width, height } = list.getBoundingClientRect();
  const below = button.bottom + 4;
  const top = below + height <= innerHeight ? below : Math.max(4, button.top - height - 4);
  list.style.top = `${top}px`;
  list.style.left = `${Math.max(4, Math.min(button.left, innerWidth - width - 4))}px`;
}

function walk(event: KeyboardEvent<HTMLElement>) {
  const items = itemsOf(event.currentTarget);
  const at = items.indexOf(document.activeElement as HTMLElement);
  const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }[event.key];
  if (next === undefined) return;
  event.preventDefault();
  items.at(next % items.length)?.focus();
}
