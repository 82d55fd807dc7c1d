import { getLocale, getTranslations } from "next-intl/server";
import { Cell, ColumnHead, Row, Table } from "@/components/ui/table";
import { clock } from "@/lib/calendar";
import type { UserLine } from "@/newsroom/user/types";
import { UserActions } from "./user-actions";

/** Every account, with what can be done to it. One's own is changed on one's own screen. */
export async function UserTable({ users, ownId }: { users: readonly UserLine[]; ownId: string }) {
  const t = await getTranslations("users");
  const roleName = await getTranslations("roles");
  const locale = await getLocale();
  return (
    <Table
      label={t("title")}
      head={
        <>
          <ColumnHead>{t("name")}</ColumnHead>
          <ColumnHead>{t("username")}</ColumnHead>
          <ColumnHead>{t("role")}</ColumnHead>
          <ColumnHead>{t("state")}</ColumnHead>
          <ColumnHead>{t("created")}</ColumnHead>
          <ColumnHead>{t("actions")}</ColumnHead>
        </>
      }
    >
      {users.map((user) => (
        <Row key={user.id}>
          <Cell className="whitespace-nowrap font-semibold">{user.name}</Cell>
          <Cell className="whitespace-nowrap">{user.username}</Cell>
          <Cell className="whitespace-nowrap">{roleName(user.role)}</Cell>
          <Cell className={`whitespace-nowrap ${user.disabledAt ? "text-waiting" : ""}`}>
            {user.disabledAt ? t("disabledSince", { at: clock(user.disabledAt, locale) }) : t("enabled")}
          </Cell>
          <Cell className="whitespace-nowrap text-ink-2">{clock(user.createdAt, locale)}</Cell>
          <Cell>
            {user.id === ownId ? (
              <span className="whitespace-nowrap text-ink-2">{t("own")}</span>
            ) : (
              <UserActions user={user} />
            )}
          </Cell>
        </Row>
      ))}
    </Table>
  );
}
