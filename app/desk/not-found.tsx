import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { Screen } from "@/components/desk/shell/screen";
import { buttonClass } from "@/components/ui/button";

export default async function DeskNotFound() {
  const t = await getTranslations("shell");
  return (
    <Screen title={t("notFound.title")}>
      <p className="max-w-prose text-ink-2">{t("notFound.words")}</p>
      <p>
        <Link href="/desk/issues" className={buttonClass()}>
          {t("notFound.back")}
        </Link>
      </p>
    </Screen>
  );
}
