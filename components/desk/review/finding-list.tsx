import { getTranslations } from "next-intl/server";
import type { Finding, Severity } from "@/newsroom/preflight/types";

const COLOUR: Record<Severity, string> = {
  block: "text-cinnabar",
  warn: "text-waiting",
  note: "text-ink-2",
};

/** What preflight found, the worst first; each names its article, and leads to it. */
export async function FindingList({ findings }: { findings: readonly Finding[] }) {
  const t = await getTranslations("preflight");
  const noFindings = (await getTranslations("review"))("noFindings");
  return (
    <section aria-labelledby="findings" className="mx-auto w-full max-w-[646px]">
      <h2 id="findings" className="font-semibold text-[14px]">
        {t("title")}
      </h2>
      {findings.length === 0 ? (
        <p className="text-done">{noFindings}</p>
      ) : (
        <ul className="mt-1">
          {findings.map((finding, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the list is made anew with the page and never reordered
            <li key={index} className="flex gap-3 border-hairline border-b py-1.5">
              <span className={`w-10 shrink-0 ${COLOUR[finding.severity]}`}>
                {t(`severity.${finding.severity}`)}
              </span>
              <span className="w-16 shrink-0 whitespace-nowrap text-ink-2">
                {finding.articleNumber ? (
                  <a href={`#article-${finding.articleNumber}`} className="underline underline-offset-4">
                    {t("inArticle", { number: finding.articleNumber })}
                  </a>
                ) : (
                  t("onPage")
                )}
              </span>
              <span className="min-w-0">
                {t(`rules.${finding.rule}`, finding.details)}
                {finding.overridden && (
                  <span className="block text-ink-2">{t("overridden", { reason: finding.overridden })}</span>
                )}
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
