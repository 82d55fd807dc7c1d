import { getLocale, getTranslations } from "next-intl/server";
import { clock } from "@/lib/calendar";
import type { SignatureLine } from "@/newsroom/review/types";

/** Who stood for the page, in which step and with what opinion; what no longer holds says so. */
export async function Signatures({ signatures }: { signatures: readonly SignatureLine[] }) {
  if (signatures.length === 0) return null;
  const t = await getTranslations("review");
  const roles = await getTranslations("roles");
  const locale = await getLocale();
  return (
    <section aria-labelledby="signatures" className="mx-auto w-full max-w-[646px]">
      <h2 id="signatures" className="font-semibold text-[14px]">
        {t("signatures")}
      </h2>
      <ol className="mt-1">
        {signatures.map((signature) => (
          <li
            key={signature.id}
            className="flex flex-wrap gap-x-3 border-hairline border-b py-1.5 data-void:text-ink-2"
            data-void={signature.stands ? undefined : ""}
          >
            <span className="w-10 shrink-0">{t(`steps.${signature.step}`)}</span>
            <span className="w-14 shrink-0 text-ink-2 tabular-nums">
              {t("proof", { proof: signature.proof })}
            </span>
            <span className="shrink-0">
              {roles(signature.role)} {signature.signedBy}
            </span>
            <span className="min-w-0 flex-1">
              {signature.opinion}
              {signature.waived && <strong className="ml-2 text-cinnabar">{t("waived")}</strong>}
              {!signature.stands && <span className="ml-2">{t("void")}</span>}
            </span>
            <time dateTime={signature.signedAt.toISOString()} className="shrink-0 text-ink-2 tabular-nums">
              {clock(signature.signedAt, locale)}
            </time>
          </li>
        ))}
      </ol>
    </section>
  );
}
