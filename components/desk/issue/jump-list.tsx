import Link from "next/link";
import { getTranslations } from "next-intl/server";
import type { IssueForDesk, PageInIssue } from "@/newsroom/issue/types";
import type { JumpEnd } from "@/newsroom/publication/jumps";

/** 转版: which articles go on where, and the jumps whose other half is missing, with what to do. */
export async function JumpList({ issue: { jumps, pages } }: { issue: IssueForDesk }) {
  const t = await getTranslations("issue");
  return (
    <ul aria-label={t("jumps")} className="flex flex-col">
      {jumps.alone.map((end) => (
        <li key={`${end.articleId} ${end.words}`} className="border-hairline border-b py-1.5">
          <span className="text-cinnabar">{t("jumpAlone")}</span> <End end={end} pages={pages} />
        </li>
      ))}
      {jumps.joined.map(({ from, to }) => (
        <li key={`${from.articleId} ${to.articleId}`} className="border-hairline border-b py-1.5">
          <span className="text-done">{t("jumpJoined")}</span> <End end={from} pages={pages} />{" "}
          <span aria-hidden="true">→</span> <End end={to} pages={pages} />
        </li>
      ))}
      {jumps.alone.length > 0 && <li className="py-1.5 text-ink-2">{t("jumpAloneHint")}</li>}
    </ul>
  );
}

/** One end, and the way to its page. */
async function End({ end, pages }: { end: JumpEnd; pages: readonly PageInIssue[] }) {
  const t = await getTranslations("issue");
  const page = pages.find(({ number }) => number === end.page);
  return (
    <Link
      href={`/desk/pages/${page?.id}`}
      className="underline decoration-hairline underline-offset-4 hover:decoration-ink"
    >
      {t("jumpEnd", { page: end.page, headline: end.headline, words: end.words })}
    </Link>
  );
}
