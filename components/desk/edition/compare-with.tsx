import Link from "next/link";
import { getTranslations } from "next-intl/server";
import type { EditionForDesk } from "@/newsroom/edition/types";

/** The ways to look at an Edition: by itself, or beside each of the others. */
export async function CompareWith({ edition, other }: { edition: EditionForDesk; other: number | null }) {
  const t = await getTranslations("edition");
  const address = `/desk/issues/${edition.issueId}/editions/${edition.number}`;
  const ways = [
    { with: null, href: address, word: t("asPublished") },
    ...edition.numbers
      .filter((number) => number !== edition.number)
      .map((number) => ({ with: number, href: `${address}?with=${number}`, word: t("against", { number }) })),
  ];
  if (ways.length === 1) return null;
  return (
    <nav aria-label={t("ways")}>
      <ul className="flex flex-wrap gap-x-5 gap-y-1 border-hairline border-b">
        {ways.map((way) => (
          <li key={way.href}>
            <Link
              href={way.href}
              aria-current={way.with === other ? "page" : undefined}
              className="-mb-px block border-transparent border-b-2 py-1.5 aria-[current]:border-ink aria-[current]:font-semibold"
            >
              {way.word}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
