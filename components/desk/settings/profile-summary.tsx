import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { ProfileSummary as Summary, SummedForms } from "@/newsroom/profile/types";

/** What the paper's approved pages have taught, in words. */
export function ProfileSummary({ summary }: { summary: Summary }) {
  const t = useTranslations("settings.profile");
  const { pages, titles, measures, furniture, bylines, credits } = summary;
  const known =
    titles || [measures, furniture.forms, bylines.forms, credits.forms].some((list) => list.length);
  if (pages === 0 && !known) return <p className="text-ink-2">{t("empty")}</p>;
  return (
    <>
      <dl className="grid max-w-3xl grid-cols-[auto_1fr] gap-x-6 gap-y-1">
        <Line head={t("pages")}>{t("pageCount", { count: pages })}</Line>
        <Line head={t("titles")}>
          {titles && t(titles.place === "before" ? "titlesBefore" : "titlesAfter", { ofTen: titles.ofTen })}
        </Line>
        <Line head={t("measures")}>
          {measures.length > 0 && t("measureList", { list: measures.join(", ") })}
        </Line>
        <Line head={t("furniture")}>
          <Forms of={furniture} />
        </Line>
        <Line head={t("bylines")}>
          <Forms of={bylines} />
        </Line>
        <Line head={t("credits")}>
          <Forms of={credits} />
        </Line>
      </dl>
      <p className="text-[12px] text-ink-2">{t("masks")}</p>
    </>
  );
}

function Line({ head, children }: { head: string; children: ReactNode }) {
  const t = useTranslations("settings.profile");
  return (
    <>
      <dt className="whitespace-nowrap text-ink-2">{head}</dt>
      <dd className="min-w-0">{children || <span className="text-ink-2">{t("none")}</span>}</dd>
    </>
  );
}

function Forms({ of: { forms, more } }: { of: SummedForms }) {
  const t = useTranslations("settings.profile");
  if (forms.length === 0) return <span className="text-ink-2">{t("none")}</span>;
  return (
    <ul className="flex flex-wrap gap-x-4">
      {forms.map((form) => (
        <li key={form} className="break-all">
          {form}
        </li>
      ))}
      {more > 0 && <li className="text-ink-2">{t("more", { count: more })}</li>}
    </ul>
  );
}
