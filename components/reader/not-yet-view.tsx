import { useTranslations } from "next-intl";
import type { Locale } from "@/lib/locale";
import type { Newspaper } from "./masthead";
import { PaperFrame } from "./paper-frame";

/** The front door before the first issue is out. */
export function NotYetView({ newspaper, locale }: { newspaper: Newspaper; locale: Locale }) {
  const t = useTranslations("paper");
  return (
    <PaperFrame locale={locale} newspaper={newspaper} path="/" front>
      <div className="notice">
        <h1>{t("notYetTitle")}</h1>
        <p>{t("notYet", { name: newspaper.name })}</p>
      </div>
    </PaperFrame>
  );
}
