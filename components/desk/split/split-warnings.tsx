import { useTranslations } from "next-intl";
import type { SplitWarning } from "@/engine/types";

/** What the engine warns of, in words, each with what to do. */
export function SplitWarnings({ warnings }: { warnings: readonly SplitWarning[] }) {
  const t = useTranslations("split");
  if (warnings.length === 0) return null;
  return (
    <ul aria-label={t("warningsTitle")} className="flex flex-col gap-2">
      {warnings.map(({ code, spans }) => (
        <li key={code} className="border-waiting border-l-2 pl-3 text-[13px] leading-5">
          {t(`warnings.${code}`, { count: spans.length })}
        </li>
      ))}
    </ul>
  );
}
