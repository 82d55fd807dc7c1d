import type { Metadata } from "next";
import Link from "next/link";
import { getLocale, getTranslations } from "next-intl/server";
import { CompareWith } from "@/components/desk/edition/compare-with";
import { EditionChanges } from "@/components/desk/edition/edition-changes";
import { EditionFacts } from "@/components/desk/edition/edition-facts";
import { EditionToRead } from "@/components/desk/edition/edition-to-read";
import { RestoreEdition } from "@/components/desk/edition/restore-edition";
import { foundOr404 } from "@/components/desk/found-or-404";
import { Screen } from "@/components/desk/shell/screen";
import { photoIdsOf } from "@/editor/photo-ids";
import { longDate } from "@/lib/calendar";
import { getActorForScreen } from "@/lib/session";
import { getEdition } from "@/newsroom/edition/data";
import { listPhotos } from "@/newsroom/photo/data";
import { listSections } from "@/newsroom/section/data";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("edition"))("title") };
}

/** An Edition as readers saw it, or what is other in it than in another one. */
export default async function EditionScreen({
  params,
  searchParams,
}: PageProps<"/desk/issues/[issue]/editions/[number]">) {
  const { issue, number } = await params;
  const actor = await getActorForScreen(`/desk/issues/${issue}/editions/${number}`);
  const edition = await foundOr404(getEdition(actor, issue, numberIn(number)));
  const other = numberIn(String((await searchParams).with));
  const before = edition.numbers.includes(other) ? await getEdition(actor, issue, other) : null;
  const t = await getTranslations("edition");
  return (
    <Screen
      above={
        <Link href={`/desk/issues/${issue}`} className="underline-offset-4 hover:text-ink hover:underline">
          {t("back", { day: longDate(edition.day, await getLocale()) })}
        </Link>
      }
      title={t("numbered", { number: edition.number })}
      actions={edition.restore && <RestoreEdition edition={edition} />}
    >
      <EditionFacts edition={edition} />
      <CompareWith edition={edition} other={before?.number ?? null} />
      {before ? (
        <EditionChanges before={before} after={edition} sections={await listSections(actor)} />
      ) : (
        <EditionToRead
          edition={edition}
          photos={
            await listPhotos(
              actor,
              edition.pages.flatMap(({ articles }) => articles.flatMap(({ content }) => photoIdsOf(content))),
            )
          }
        />
      )}
    </Screen>
  );
}

/** An Edition's number as an address has it; 0, which none has, where that is no number. */
function numberIn(text: string): number {
  return /^\d{1,6}$/.test(text) ? Number(text) : 0;
}
