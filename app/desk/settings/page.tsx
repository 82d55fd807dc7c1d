import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { NewspaperForm } from "@/components/desk/settings/newspaper-form";
import { SectionList } from "@/components/desk/settings/section-list";
import { Part, Screen } from "@/components/desk/shell/screen";
import { getActorForScreen } from "@/lib/session";
import { getNewspaper } from "@/newsroom/newspaper/data";
import { listSections } from "@/newsroom/section/data";
import { canChangeSections } from "@/newsroom/section/policy";
import { canRunAccounts } from "@/newsroom/user/policy";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("settings"))("title") };
}

/** What the masthead shows is the administrator's; the sections are the chief editor's too. */
export default async function SettingsScreen() {
  const actor = await getActorForScreen("/desk/settings");
  if (!canChangeSections(actor)) notFound();
  const t = await getTranslations("settings");
  return (
    <Screen title={t("title")}>
      {canRunAccounts(actor) && (
        <Part title={t("newspaper")}>
          <NewspaperForm masthead={await getNewspaper()} />
        </Part>
      )}
      <Part title={t("sections")}>
        <SectionList sections={await listSections(actor)} />
      </Part>
    </Screen>
  );
}
