import { getLocale, getTranslations } from "next-intl/server";
import { clock } from "@/lib/calendar";
import type { Revision } from "@/newsroom/revision/types";
import type { SectionOnDesk } from "@/newsroom/section/types";
import { ArticleDifference } from "../page-desk/versions/article-comparison";
import { comparePages, isDifferent, type PageSide } from "../page-desk/versions/compare-pages";
import { pageOfRevision } from "../page-desk/versions/page-of-revision";

/** What was changed on a page since this person read it last. */
export async function ChangesSince({
  before,
  at,
  now,
  sections,
}: {
  before: Revision;
  /** When they read it (UTC). */
  at: Date;
  now: PageSide;
  sections: readonly SectionOnDesk[];
}) {
  const t = await getTranslations("review");
  const changed = comparePages(pageOfRevision(before), now).articles.filter(isDifferent);
  return (
    <section aria-labelledby="changes" className="mx-auto w-full max-w-[646px]">
      <h2 id="changes" className="font-semibold text-[14px]">
        {t("since", { at: clock(at, await getLocale()) })}
      </h2>
      {changed.length === 0 && <p className="text-ink-2">{t("sameSince")}</p>}
      {changed.map((article) => (
        <ArticleDifference key={article.id} article={article} sections={sections} onRestore={undefined} />
      ))}
    </section>
  );
}
