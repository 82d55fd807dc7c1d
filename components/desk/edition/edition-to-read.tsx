import { getTranslations } from "next-intl/server";
import type { EditionForDesk } from "@/newsroom/edition/types";
import type { PhotoForDesk } from "@/newsroom/photo/types";
import { PageToRead } from "../review/page-to-read";
import { Part } from "../shell/screen";

/** An Edition's pages as readers saw them, one below the other. */
export async function EditionToRead({
  edition,
  photos,
}: {
  edition: EditionForDesk;
  photos: readonly PhotoForDesk[];
}) {
  const t = await getTranslations("edition");
  return edition.pages.map(({ number, name, articles }) => (
    <Part key={number} title={t("page", { number, name })}>
      <PageToRead
        articles={articles.map(({ content }) => content)}
        photos={photos}
        // As they were called when it came out.
        sections={articles.map(({ content, sectionName }) => ({
          id: content.attrs.sectionId ?? "",
          name: sectionName,
        }))}
      />
    </Part>
  ));
}
