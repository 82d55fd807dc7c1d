import { useTranslations } from "next-intl";
import type { Locale } from "@/lib/locale";

/** 分享 · 朗读. What the browser cannot do is not shown (script/read-aloud.ts). */
export function ArticleTools({ locale }: { locale: Locale }) {
  const t = useTranslations("paper");
  return (
    <p className="article-tools" lang={locale}>
      {/* First: what the script shows beside it moves nothing. */}
      <button type="button" popoverTarget="share">
        {t("share")}
      </button>
      <button
        type="button"
        data-read-aloud=""
        data-read={t("listen")}
        data-pause={t("pauseListening")}
        data-resume={t("resumeListening")}
        hidden
      >
        {t("listen")}
      </button>
      <button type="button" data-stop-reading="" hidden>
        {t("stopListening")}
      </button>
    </p>
  );
}
