import Link from "next/link";
import { useTranslations } from "next-intl";
import type { PhotoUse } from "@/newsroom/photo-library/types";

/** Where a photo hangs; each leads to its page. */
export function PhotoUses({ uses }: { uses: readonly PhotoUse[] }) {
  const t = useTranslations("photoLibrary");
  if (uses.length === 0) return <p className="text-ink-2">{t("unused")}</p>;
  return (
    <ul aria-label={t("uses")}>
      {uses.map(({ pageId, day, number, pageName, headline, published }) => (
        <li key={`${pageId} ${headline}`}>
          <Link
            href={`/desk/pages/${pageId}`}
            className="underline decoration-hairline underline-offset-4 hover:decoration-ink"
          >
            <span className="tabular-nums">
              {day} {number}
            </span>{" "}
            {pageName}
            {headline && ` ${headline}`}
          </Link>
          {published && <span className="ml-2 text-done">{t("published")}</span>}
        </li>
      ))}
    </ul>
  );
}
