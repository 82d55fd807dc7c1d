"use client";

import { type ReactNode, useId, useLayoutEffect, useRef } from "react";
import { createPortal } from "react-dom";

interface DialogProps {
  title: ReactNode;
  onClose: () => void;
  wide?: boolean;
  /** As wide as a table and a text beside it need. */
  full?: boolean;
  children: ReactNode;
}

/**
 * A native modal dialog: the browser keeps the focus inside, closes it on Escape and gives the focus back.
 * `onClose` is called however it closes; its owner sets `open` to false there.
 */
export function Dialog({ open, ...rest }: DialogProps & { open: boolean }) {
  // At the end of the document: a dialog with a form may be opened from within a form.
  return open ? createPortal(<OpenDialog {...rest} />, document.body) : null;
}

function OpenDialog({ title, onClose, wide = false, full = false, children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();

  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);

  return (
    <dialog
      ref={dialog}
      aria-labelledby={heading}
      onClose={() => !dialog.current?.open && onClose()}
      // React lets events out to where the dialog was opened from: a form there is not the one that is submitted.
      onSubmit={(event) => event.stopPropagation()}
      className={`m-auto max-h-[calc(100dvh-2rem)] w-[calc(100%-2rem)] ${full ? "max-w-6xl" : wide ? "max-w-3xl" : "max-w-md"} overflow-auto rounded-desk border border-ink-2 bg-paper p-0 text-ink backdrop:bg-[rgb(0_0_0/0.45)]`}
    >
      <div className="flex flex-col gap-4 p-5">
        <h2 id={heading} className="font-semibold text-[15px]">
          {title}
        </h2>
        {children}
      </div>
    </dialog>
  );
}
