import Link from "next/link";
import { getLocale, getTranslations } from "next-intl/server";
import { clock } from "@/lib/calendar";
import type { VoidedPage } from "@/newsroom/review/types";

/** What this person signed for and was edited since: by whom, and the way to what was changed. */
export async function VoidedPages({ pages }: { pages: readonly VoidedPage[] }) {
  const t = await getTranslations("review");
  const locale = await getLocale();
  return (
    <ul className="flex flex-col">
      {pages.map((page) => (
        <li key={page.pageId} className="flex flex-wrap gap-x-4 gap-y-1 border-hairline border-b py-1.5">
          <Link
            href={`/desk/pages/${page.pageId}/review`}
            className="font-semibold underline decoration-hairline underline-offset-4 hover:decoration-ink"
          >
            {page.day} <span className="font-serif">{page.number}</span> {page.name}
          </Link>
          <span className="text-cinnabar">
            {t("voidedLine", {
              signedAt: clock(page.signedAt, locale),
              name: page.editedBy,
              editedAt: clock(page.editedAt, locale),
            })}
          </span>
        </li>
      ))}
    </ul>
  );
}
