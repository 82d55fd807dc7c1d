import type { ComponentProps, ReactNode } from "react";

/** A table with hairlines and a head that stays in sight. Wide ones scroll in their own box, never the screen. */
export function Table({
  label,
  head,
  children,
}: {
  /** What the table lists, for who cannot see it. */
  label: string;
  head: ReactNode;
  children: ReactNode;
}) {
  return (
    // A box that scrolls must be reachable by keyboard.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: see above
    <section aria-label={label} tabIndex={0} className="relative overflow-x-auto md:overflow-x-visible">
      <table className="w-full border-collapse text-left text-[13px]">
        <thead>
          <tr>{head}</tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </section>
  );
}

/** A column's head. */
export function ColumnHead({ className = "", ...rest }: ComponentProps<"th">) {
  return (
    <th
      scope="col"
      className={`sticky top-0 z-[1] h-8 whitespace-nowrap border-ink-2/60 border-b bg-paper pr-4 text-left font-normal text-[12px] text-ink-2 last:pr-0 ${className}`}
      {...rest}
    />
  );
}

/** A row of 32 px or more. */
export function Row({ className = "", ...rest }: ComponentProps<"tr">) {
  return <tr className={`border-hairline border-b hover:bg-ink/3 ${className}`} {...rest} />;
}

/** A cell; figures stand under one another. */
export function Cell({ className = "", ...rest }: ComponentProps<"td">) {
  return <td className={`h-8 py-1.5 pr-4 align-baseline tabular-nums last:pr-0 ${className}`} {...rest} />;
}
