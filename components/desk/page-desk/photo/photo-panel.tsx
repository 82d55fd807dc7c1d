"use client";

import { useTranslations } from "next-intl";
import { PhotoUpload } from "../../photos/photo-upload";
import type { ArticleFacts } from "../page-facts";
import { ArticleSlots } from "./article-slots";
import { LoosePhotos } from "./loose-photos";
import type { DeskPhotos } from "./use-desk-photos";

/** The photos of the page: those that are loose, with the captions that they seem to belong to, and every caption with its photo. */
export function PhotoPanel({
  articles,
  photos,
  onGoTo,
}: {
  articles: readonly ArticleFacts[];
  photos: DeskPhotos;
  onGoTo: (articleId: string) => void;
}) {
  const t = useTranslations("pageDesk.photo");
  return (
    <section aria-label={t("panel")} className="min-h-0 flex-1 overflow-y-auto">
      {photos.editable && (
        <div className="border-hairline border-b p-2">
          <PhotoUpload uploads={photos.uploads} articleId={null} />
        </div>
      )}
      <LoosePhotos articles={articles} photos={photos} />
      <ol aria-label={t("slots")}>
        {articles.map((article) => (
          <ArticleSlots
            key={article.id}
            article={article}
            articles={articles}
            photos={photos}
            onGoTo={onGoTo}
          />
        ))}
      </ol>
    </section>
  );
}
