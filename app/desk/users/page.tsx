import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { foundOr404 } from "@/components/desk/found-or-404";
import { Part, Screen } from "@/components/desk/shell/screen";
import { NewUserForm } from "@/components/desk/users/new-user-form";
import { UserTable } from "@/components/desk/users/user-table";
import { getActorForScreen } from "@/lib/session";
import { listUsers } from "@/newsroom/user/data";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("users"))("title") };
}

export default async function UsersScreen() {
  const actor = await getActorForScreen("/desk/users");
  const users = await foundOr404(listUsers(actor));
  const t = await getTranslations("users");
  return (
    <Screen title={t("title")}>
      <UserTable users={users} ownId={actor.id} />
      <Part title={t("new")}>
        <NewUserForm />
      </Part>
    </Screen>
  );
}
