import type { ReactNode } from "react";

/** The frame of a screen of lists and forms: its title, what can be done there, and the rest below. */
export function Screen({
  title,
  above,
  actions,
  children,
}: {
  title: ReactNode;
  /** What stands over the title: the way back. */
  above?: ReactNode;
  actions?: ReactNode;
  children: ReactNode;
}) {
  return (
    <main className="mx-auto flex w-full max-w-6xl flex-col gap-6 px-4 py-5 md:px-8 md:py-6">
      <header className="flex flex-wrap items-end justify-between gap-x-6 gap-y-3">
        <div className="min-w-0">
          {above && <div className="mb-1 text-[13px] text-ink-2">{above}</div>}
          <h1 className="font-semibold text-[18px] leading-7">{title}</h1>
        </div>
        {actions && <div className="flex flex-wrap items-center gap-2">{actions}</div>}
      </header>
      {children}
    </main>
  );
}

/** A part of a screen under its own small heading. */
export function Part({ title, children }: { title: ReactNode; children: ReactNode }) {
  return (
    <section className="flex flex-col gap-3">
      <h2 className="border-hairline border-b pb-1 font-semibold text-[14px]">{title}</h2>
      {children}
    </section>
  );
}

/** What a list says when there is nothing in it: that, and what to do next. */
export function Empty({ children }: { children: ReactNode }) {
  return <p className="border-hairline border-y py-6 text-ink-2">{children}</p>;
}
