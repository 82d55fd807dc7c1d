import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ChangePasswordForm } from "@/components/desk/account/change-password-form";
import { EmailForm } from "@/components/desk/account/email-form";
import { LanguageSwitch } from "@/components/desk/language-switch";
import { Part, Screen } from "@/components/desk/shell/screen";
import { findMail } from "@/lib/env";
import { getActorForScreen } from "@/lib/session";
import { getOwnAccount } from "@/newsroom/user/data";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("account"))("title") };
}

export default async function AccountScreen() {
  const actor = await getActorForScreen("/desk/account");
  const account = await getOwnAccount(actor);
  const t = await getTranslations("account");
  const roleName = await getTranslations("roles");
  return (
    <Screen title={t("title")}>
      <dl className="grid grid-cols-[auto_1fr] gap-x-6 gap-y-1">
        <dt className="text-ink-2">{t("name")}</dt>
        <dd>{account.name}</dd>
        <dt className="text-ink-2">{t("username")}</dt>
        <dd>{account.username}</dd>
        <dt className="text-ink-2">{t("role")}</dt>
        <dd>
          {roleName(account.role)}
          <span className="ml-3 text-ink-2">{t(`duties.${account.role}`)}</span>
        </dd>
      </dl>
      <Part title={t("language")}>
        <LanguageSwitch />
      </Part>
      <Part title={t("notices")}>
        <EmailForm email={account.email} isMailed={findMail() !== null} />
      </Part>
      <Part title={t("password")}>
        <ChangePasswordForm username={account.username} />
      </Part>
    </Screen>
  );
}
