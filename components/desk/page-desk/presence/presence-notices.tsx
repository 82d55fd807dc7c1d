"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { articleSign } from "../../article-sign";
import type { ArticleFacts } from "../page-facts";
import type { PageSaver } from "../saving/page-saver";
import { useSaving } from "../saving/use-saving";
import type { DeskPresence } from "./desk-presence";
import { useOthers } from "./use-presence";

/** What others did to this desk, in words: an article was taken over; a change was refused because it touches theirs. */
export function PresenceNotices({
  presence,
  saver,
  articles,
  activeId,
}: {
  presence: DeskPresence | null;
  saver: PageSaver;
  articles: readonly ArticleFacts[];
  /** The article with the cursor, which has a notice of its own. */
  activeId: string | null;
}) {
  const t = useTranslations("pageDesk");
  const displaced = useSaving(saver, (snapshot) => snapshot.displaced);
  const refused = useOthers(presence, (snapshot) => snapshot.refused);
  const held = useOthers(presence, (snapshot) => snapshot.held);
  const signs = new Map(articles.map(({ id, number }) => [id, articleSign(number)]));
  const elsewhere = refused.filter((id) => id !== activeId && held.has(id));
  return (
    <>
      {elsewhere.length > 0 && (
        <div className="border-hairline border-b px-4 py-1.5">
          <Notice tone="urgent">
            {elsewhere.map((id) => (
              <p key={id}>
                {t("presence.refused", { article: signs.get(id) ?? "", name: held.get(id)?.name ?? "" })}
              </p>
            ))}
          </Notice>
        </div>
      )}
      {displaced.length > 0 && (
        <div className="flex items-center gap-3 border-hairline border-b px-4 py-1.5">
          <Notice tone="waiting">
            {displaced.map(({ articleId, by, words }) => (
              <p key={articleId}>
                {t(`presence.displaced.${words}`, { article: signs.get(articleId) ?? "", name: by })}
              </p>
            ))}
          </Notice>
          <Button
            look="quiet"
            onClick={() => {
              saver.acknowledge();
              presence?.focus();
            }}
          >
            {t("understood")}
          </Button>
        </div>
      )}
    </>
  );
}
