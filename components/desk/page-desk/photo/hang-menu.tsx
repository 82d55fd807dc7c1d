"use client";

import { useTranslations } from "next-intl";
import { Menu, MenuItem } from "@/components/ui/menu";
import { articleSign } from "../../article-sign";
import type { ArticleFacts } from "../page-facts";

/** By keys what dragging does by mouse: hangs a photo on a caption of the page, or on an article. */
export function HangMenu({
  name,
  articles,
  photoId: own,
  isLoose = false,
  onHang,
}: {
  /** Of the photo. */
  name: string;
  articles: readonly ArticleFacts[];
  /** The photo; the caption that it hangs on is no place to go. */
  photoId: string;
  /**
   * Whether it hangs nowhere yet: then what hangs where it comes to gives way, and it may also come to a new caption (without a
   * block). A photo that hangs somewhere changes places.
   */
  isLoose?: boolean;
  onHang: (articleId: string, block?: number) => void;
}) {
  const t = useTranslations("pageDesk.photo");
  return (
    <Menu
      label={t(isLoose ? "hangOne" : "moveOne", { name })}
      className="h-7 rounded-desk border border-ink-2/50 px-2 text-[12px] hover:border-ink"
      button={<>{t(isLoose ? "hang" : "move")} ▾</>}
    >
      {articles.map((article) => {
        const sign = articleSign(article.number);
        return [
          ...article.captions
            .filter(({ photoId }) => photoId !== own)
            .map(({ block, text, photoId }) => (
              <MenuItem key={`${article.id} ${block}`} onClick={() => onHang(article.id, block)}>
                {t(!photoId ? "hangOn" : isLoose ? "hangInstead" : "swap", {
                  article: sign,
                  text: text.slice(0, 16) || t("emptyCaption"),
                })}
              </MenuItem>
            )),
          isLoose && article.captions.every(({ photoId }) => photoId !== null) && (
            <MenuItem key={article.id} onClick={() => onHang(article.id)}>
              {t("hangNew", { article: sign, headline: article.headline.slice(0, 12) })}
            </MenuItem>
          ),
        ];
      })}
    </Menu>
  );
}
