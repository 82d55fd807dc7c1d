import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { IssueTable } from "@/components/desk/issues/issue-table";
import { NewIssueForm } from "@/components/desk/issues/new-issue-form";
import { nextIssue } from "@/components/desk/issues/next-issue";
import { Empty, Screen } from "@/components/desk/shell/screen";
import { today } from "@/lib/calendar";
import { getActorForScreen } from "@/lib/session";
import { listIssues } from "@/newsroom/issue/data";
import { canMakePages } from "@/newsroom/page/policy";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("issues"))("title") };
}

export default async function IssuesScreen() {
  const actor = await getActorForScreen("/desk/issues");
  const issues = await listIssues(actor);
  const t = await getTranslations("issues");
  const mayMake = canMakePages(actor);
  return (
    <Screen title={t("title")}>
      {mayMake && (
        <NewIssueForm
          key={issues[0]?.id}
          {...nextIssue(issues, today())}
          hasSetupBefore={issues.some(({ pages }) => pages.length > 0)}
        />
      )}
      {issues.length > 0 ? (
        <IssueTable issues={issues} />
      ) : (
        <Empty>{mayMake ? t("empty") : t("emptyForOthers")}</Empty>
      )}
    </Screen>
  );
}
