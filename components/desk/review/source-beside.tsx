import { getTranslations } from "next-intl/server";

/** The pasted text as it came, with the numbers of its lines: beside the page, or folded under it on a phone. */
export async function SourceBeside({ source }: { source: string | null }) {
  const t = await getTranslations("review");
  if (source === null) return null;
  const lines = source.replace(/\r\n?/g, "\n").split("\n");
  const title = t("source", { lines: lines.length });
  return (
    <>
      <section
        aria-label={title}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard
        tabIndex={0}
        className="sticky top-0 hidden max-h-[calc(100dvh-3.5rem)] overflow-y-auto border-hairline border-l px-4 py-6 lg:block"
      >
        <h2 className="mb-2 font-semibold text-[14px]">{title}</h2>
        <Lines lines={lines} />
      </section>
      <details className="border-hairline border-t px-4 py-3 md:px-8 lg:hidden">
        <summary className="py-1 font-semibold text-[14px]">{title}</summary>
        <Lines lines={lines} />
      </details>
    </>
  );
}

function Lines({ lines }: { lines: readonly string[] }) {
  return (
    <ol lang="zh-CN" className="text-[13px] leading-6">
      {lines.map((line, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a line is known by its number alone
        <li key={index} className="flex gap-3">
          <span aria-hidden="true" className="w-8 shrink-0 text-right text-ink-2 tabular-nums">
            {index + 1}
          </span>
          <span className="min-w-0 whitespace-pre-wrap break-words">{line}</span>
        </li>
      ))}
    </ol>
  );
}
