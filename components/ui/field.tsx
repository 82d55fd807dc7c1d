"use client";

import { type ComponentProps, type ReactNode, useId } from "react";

/** What a form element needs to belong to its label, hint and error. */
export interface FieldProps {
  id: string;
  "aria-describedby": string | undefined;
  "aria-invalid": true | undefined;
}

/** A label above its form element, a hint and an error below; the three are tied together for who cannot see them. */
export function Field({
  label,
  hint,
  error,
  className = "",
  children,
}: {
  label: ReactNode;
  hint?: ReactNode;
  error?: string | undefined;
  className?: string;
  children: (props: FieldProps) => ReactNode;
}) {
  const id = useId();
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(" ");
  return (
    <div className={`flex min-w-0 flex-col gap-1 ${className}`}>
      <label htmlFor={id} className="text-[13px] text-ink-2">
        {label}
      </label>
      {children({
        id,
        "aria-describedby": described || undefined,
        "aria-invalid": error ? true : undefined,
      })}
      {hint && (
        <p id={`${id}-hint`} className="text-[12px] text-ink-2">
          {hint}
        </p>
      )}
      <p id={`${id}-error`} aria-live="polite" className="text-[13px] text-cinnabar empty:hidden">
        {error}
      </p>
    </div>
  );
}

const BOX =
  "w-full min-w-0 rounded-desk border border-ink-2/50 bg-paper px-2 text-[14px] text-ink placeholder:text-ink-2 hover:border-ink aria-invalid:border-cinnabar disabled:opacity-60";

/** One line of text. */
export function TextInput({ className = "", ...rest }: ComponentProps<"input">) {
  return <input className={`${BOX} h-8 pointer-coarse:h-10 ${className}`} {...rest} />;
}

/** Several lines of text. */
export function TextArea({ className = "", ...rest }: ComponentProps<"textarea">) {
  return <textarea className={`${BOX} py-1.5 leading-6 ${className}`} {...rest} />;
}

/** One of a few. */
export function Select({ className = "", ...rest }: ComponentProps<"select">) {
  return <select className={`${BOX} h-8 pointer-coarse:h-10 ${className}`} {...rest} />;
}
