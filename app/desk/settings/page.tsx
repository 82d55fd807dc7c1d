import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { HouseForm } from "@/components/desk/settings/house-form";
import { NewspaperForm } from "@/components/desk/settings/newspaper-form";
import { ProfileForm } from "@/components/desk/settings/profile-form";
import { ProfileSummary } from "@/components/desk/settings/profile-summary";
import { SectionList } from "@/components/desk/settings/section-list";
import { Part, Screen } from "@/components/desk/shell/screen";
import type { Actor } from "@/lib/actor";
import { getActorForScreen } from "@/lib/session";
import { getHouse, getNewspaper } from "@/newsroom/newspaper/data";
import { canRunPaper } from "@/newsroom/newspaper/policy";
import { getProfileOnSettings } from "@/newsroom/profile/data";
import { canRunProfile } from "@/newsroom/profile/policy";
import { listSections } from "@/newsroom/section/data";
import { canChangeSections } from "@/newsroom/section/policy";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("settings"))("title") };
}

/** The masthead and the paper's habits are the administrator's; the sections are the chief editor's too. */
export default async function SettingsScreen() {
  const actor = await getActorForScreen("/desk/settings");
  if (!canChangeSections(actor)) notFound();
  const t = await getTranslations("settings");
  return (
    <Screen title={t("title")}>
      {canRunPaper(actor) && (
        <Part title={t("newspaper")}>
          <NewspaperForm masthead={await getNewspaper()} />
        </Part>
      )}
      {canRunPaper(actor) && (
        <Part title={t("house")}>
          <HouseForm house={await getHouse()} />
        </Part>
      )}
      <Part title={t("sections")}>
        <SectionList sections={await listSections(actor)} />
      </Part>
      {canRunProfile(actor) && (
        <Part title={t("profile.title")}>
          <ProfilePart actor={actor} />
        </Part>
      )}
    </Screen>
  );
}

async function ProfilePart({ actor }: { actor: Actor }) {
  const { summary, text, version } = await getProfileOnSettings(actor);
  const t = await getTranslations("settings.profile");
  return (
    <>
      <p className="max-w-3xl text-ink-2">{t("what")}</p>
      <ProfileSummary summary={summary} />
      <ProfileForm profile={{ text, version }} />
    </>
  );
}
