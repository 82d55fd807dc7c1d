import { getTranslations } from "next-intl/server";
import type { EditionForDesk, PageOfEdition } from "@/newsroom/edition/types";
import type { SectionOnDesk } from "@/newsroom/section/types";
import { ArticleDifference } from "../page-desk/versions/article-comparison";
import { comparePages, isDifferent, type PageSide } from "../page-desk/versions/compare-pages";
import { Part } from "../shell/screen";

/** What is other in an Edition than in another one, page by page and article by article. */
export async function EditionChanges({
  before,
  after,
  sections,
}: {
  before: EditionForDesk;
  after: EditionForDesk;
  sections: readonly SectionOnDesk[];
}) {
  const t = await getTranslations("edition");
  const changed = pairsOf(before.pages, after.pages)
    .map(({ number, name, from, to }) => ({
      number,
      name,
      articles: comparePages(from, to).articles.filter(isDifferent),
    }))
    .filter(({ articles }) => articles.length > 0);
  if (changed.length === 0) return <p className="text-ink-2">{t("nothingOther")}</p>;
  return changed.map(({ number, name, articles }) => (
    <Part key={number} title={t("page", { number, name })}>
      {articles.map((article) => (
        <ArticleDifference key={article.id} article={article} sections={sections} onRestore={undefined} />
      ))}
    </Part>
  ));
}

/** Both sides of every page that either has, by number. */
function pairsOf(before: readonly PageOfEdition[], after: readonly PageOfEdition[]) {
  const numbers = [...new Set([...before, ...after].map(({ number }) => number))].sort();
  return numbers.map((number) => {
    const [from, to] = [before, after].map((pages) => pages.find((page) => page.number === number));
    return { number, name: (to ?? from)?.name ?? "", from: sideOf(from), to: sideOf(to) };
  });
}

function sideOf(page: PageOfEdition | undefined): PageSide {
  return {
    articles: page?.articles.map(({ content }) => content) ?? [],
    furniture: { type: "furniture", content: [] },
  };
}
