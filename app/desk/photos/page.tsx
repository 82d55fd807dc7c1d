import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { foundOr404 } from "@/components/desk/found-or-404";
import { LibraryFilter } from "@/components/desk/photo-library/library-filter";
import { PhotoRow } from "@/components/desk/photo-library/photo-row";
import { Empty, Screen } from "@/components/desk/shell/screen";
import { buttonClass } from "@/components/ui/button";
import { getActorForScreen } from "@/lib/session";
import { listLibrary, listPagesInPreparation, listPhotographers } from "@/newsroom/photo-library/data";
import { type LibraryQuery, libraryQuerySchema } from "@/newsroom/photo-library/schema";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("photoLibrary"))("title") };
}

/** 图库: every photo of the newsroom, where it hangs, and what can be done with it. */
export default async function PhotoLibraryScreen({ searchParams }: PageProps<"/desk/photos">) {
  const actor = await getActorForScreen("/desk/photos");
  const query = libraryQuerySchema.parse(await searchParams);
  const { photos, next } = await foundOr404(listLibrary(actor, query));
  const [photographers, pages] = await Promise.all([listPhotographers(actor), listPagesInPreparation(actor)]);
  const t = await getTranslations("photoLibrary");
  return (
    <Screen title={t("title")}>
      <LibraryFilter query={query} photographers={photographers} />
      {photos.length > 0 ? (
        <ul aria-label={t("title")} className="border-hairline border-t">
          {photos.map((photo) => (
            <PhotoRow key={photo.id} photo={photo} pages={pages} />
          ))}
        </ul>
      ) : (
        <Empty>{t(isPlain(query) ? "empty" : "nothing")}</Empty>
      )}
      {next && (
        <p>
          <a href={`/desk/photos?${addressOf({ ...query, after: next })}`} className={buttonClass()}>
            {t("older")}
          </a>
        </p>
      )}
    </Screen>
  );
}

const isPlain = (query: LibraryQuery) => addressOf({ ...query, after: null }).toString() === "standing=all";

function addressOf(query: LibraryQuery): URLSearchParams {
  return new URLSearchParams(
    Object.entries(query).filter((entry): entry is [string, string] => Boolean(entry[1])),
  );
}
