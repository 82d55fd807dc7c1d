import type { ComponentProps } from "react";

/**
 * `primary`: the one thing this screen is for. `plain`: any other. `quiet`: in bars, without a border. `text`: in a
 * row of a table, like a link.
 */
export type ButtonLook = "primary" | "plain" | "quiet" | "text";

const BOX =
  "inline-flex h-8 shrink-0 items-center justify-center gap-1.5 whitespace-nowrap rounded-desk border px-3 text-[13px] transition-colors duration-[120ms] pointer-coarse:h-10 disabled:cursor-not-allowed disabled:opacity-50";

const LOOK: Record<ButtonLook, string> = {
  primary: `${BOX} border-ink bg-ink text-paper not-disabled:hover:bg-ink/85`,
  plain: `${BOX} border-ink-2/50 bg-paper text-ink not-disabled:hover:border-ink`,
  quiet: `${BOX} border-transparent text-ink-2 not-disabled:hover:bg-ink/6 not-disabled:hover:text-ink`,
  text: "whitespace-nowrap underline decoration-hairline underline-offset-4 hover:decoration-current disabled:opacity-50 pointer-coarse:py-2.5",
};

/** A button. Its type is "button" unless it is said to submit. */
export function Button({
  look = "plain",
  className = "",
  type = "button",
  ...rest
}: ComponentProps<"button"> & { look?: ButtonLook }) {
  return <button type={type} className={`${LOOK[look]} ${className}`} {...rest} />;
}

/** The class names of a button, for a link that looks like one. */
export function buttonClass(look: ButtonLook = "plain"): string {
  return LOOK[look];
}
