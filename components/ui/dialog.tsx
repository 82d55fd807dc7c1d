"use client";

import { type ReactNode, useEffect, useId, useRef } from "react";

/**
 * A native modal dialog: the browser keeps the focus inside, closes it on Escape and gives the focus back.
 * `onClose` is called however it closes; its owner sets `open` to false there.
 */
export function Dialog({
  open,
  onClose,
  title,
  wide = false,
  children,
}: {
  open: boolean;
  onClose: () => void;
  title: ReactNode;
  wide?: boolean;
  children: ReactNode;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();

  useEffect(() => {
    const element = dialog.current;
    if (!element) return;
    if (open && !element.open) element.showModal();
    if (!open && element.open) element.close();
  }, [open]);

  return (
    <dialog
      ref={dialog}
      aria-labelledby={heading}
      onClose={onClose}
      className={`m-auto max-h-[calc(100dvh-2rem)] w-[calc(100%-2rem)] ${wide ? "max-w-3xl" : "max-w-md"} overflow-auto rounded-desk border border-ink-2 bg-paper p-0 text-ink backdrop:bg-[rgb(0_0_0/0.45)]`}
    >
      {open && (
        <div className="flex flex-col gap-4 p-5">
          <h2 id={heading} className="font-semibold text-[15px]">
            {title}
          </h2>
          {children}
        </div>
      )}
    </dialog>
  );
}
