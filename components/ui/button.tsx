import type { ComponentProps } from "react";

/** `primary`: the one thing this screen is for. `plain`: any other. `quiet`: in rows and bars, without a border. */
export type ButtonLook = "primary" | "plain" | "quiet";

const SHAPE =
  "inline-flex h-8 shrink-0 items-center justify-center gap-1.5 whitespace-nowrap rounded-desk border px-3 text-[13px] transition-colors duration-[120ms] pointer-coarse:h-10 disabled:cursor-not-allowed disabled:opacity-50";

const LOOK: Record<ButtonLook, string> = {
  primary: "border-ink bg-ink text-paper enabled:hover:bg-ink/85",
  plain: "border-ink-2/50 bg-paper text-ink enabled:hover:border-ink",
  quiet: "border-transparent text-ink-2 enabled:hover:bg-ink/6 enabled:hover:text-ink",
};

const LINK_LOOK: Record<ButtonLook, string> = {
  primary: "border-ink bg-ink text-paper hover:bg-ink/85",
  plain: "border-ink-2/50 bg-paper text-ink hover:border-ink",
  quiet: "border-transparent text-ink-2 hover:bg-ink/6 hover:text-ink",
};

/** A button. Its type is "button" unless it is said to submit. */
export function Button({
  look = "plain",
  className = "",
  type = "button",
  ...rest
}: ComponentProps<"button"> & { look?: ButtonLook }) {
  return <button type={type} className={`${SHAPE} ${LOOK[look]} ${className}`} {...rest} />;
}

/** The class names of a button, for a link that looks like one. */
export function buttonClass(look: ButtonLook = "plain"): string {
  return `${SHAPE} ${LINK_LOOK[look]}`;
}
