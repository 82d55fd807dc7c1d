/** A key, as it is named on the keyboard. */
export function Kbd({ children }: { children: string }) {
  return (
    <kbd className="rounded-desk border border-hairline px-1 font-sans text-[11px] leading-4">{children}</kbd>
  );
}
