import type { Metadata } from "next";
import Link from "next/link";
import { getLocale, getTranslations } from "next-intl/server";
import { foundOr404 } from "@/components/desk/found-or-404";
import { AddPageForm } from "@/components/desk/issue/add-page-form";
import { Board } from "@/components/desk/issue/board";
import { CopySetup } from "@/components/desk/issue/copy-setup";
import { Editions } from "@/components/desk/issue/editions";
import { JumpList } from "@/components/desk/issue/jump-list";
import { MastheadFacts } from "@/components/desk/issue/masthead-facts";
import { nextPageNumber } from "@/components/desk/issue/next-page-number";
import { PublishPanel } from "@/components/desk/issue/publish-panel";
import { RemovedPages } from "@/components/desk/issue/removed-pages";
import { ErrorRate } from "@/components/desk/remarks/error-rate";
import { Empty, Part, Screen } from "@/components/desk/shell/screen";
import { Withdrawals } from "@/components/desk/withdrawal/withdrawals";
import { buttonClass } from "@/components/ui/button";
import { longDate, weekday } from "@/lib/calendar";
import { getActorForScreen } from "@/lib/session";
import { getIssue } from "@/newsroom/issue/data";
import { canRunPaper } from "@/newsroom/newspaper/policy";
import { getWithdrawals } from "@/newsroom/withdrawal/data";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("issue"))("title") };
}

export default async function IssueScreen({ params }: PageProps<"/desk/issues/[issue]">) {
  const { issue: issueId } = await params;
  const actor = await getActorForScreen(`/desk/issues/${issueId}`);
  const issue = await foundOr404(getIssue(actor, issueId));
  const withdrawals = await getWithdrawals(actor, issueId);
  const t = await getTranslations("issue");
  const locale = await getLocale();
  return (
    <Screen
      above={
        <Link href="/desk/issues" className="underline-offset-4 hover:text-ink hover:underline">
          {t("back")}
        </Link>
      }
      title={
        <>
          {longDate(issue.day, locale)} <span className="font-normal">{weekday(issue.day, locale)}</span>{" "}
          <span className="ml-2 whitespace-nowrap font-normal text-[14px] text-ink-2">
            {t("numbered", { number: issue.number })}
          </span>
        </>
      }
      actions={
        issue.may.addPage && (
          <Link href={`/desk/issues/${issue.id}/paste`} className={buttonClass()}>
            {t("pasteNew")}
          </Link>
        )
      }
    >
      {issue.pages.length > 0 ? (
        <Board pages={issue.pages} issueId={issue.id} published={issue.edition !== null} />
      ) : (
        <>
          <Empty>{t("empty")}</Empty>
          {issue.may.addPage && issue.hasSetupBefore && <CopySetup issueId={issue.id} />}
        </>
      )}
      {issue.may.addPage && (
        <AddPageForm key={issue.pages.length} issueId={issue.id} number={nextPageNumber(issue.pages)} />
      )}
      {issue.removed.length > 0 && (
        <Part title={t("removed")}>
          <RemovedPages issue={issue} />
        </Part>
      )}
      {issue.jumps.alone.length + issue.jumps.joined.length > 0 && (
        <Part title={t("jumps")}>
          <JumpList issue={issue} />
        </Part>
      )}
      <Part title={t("masthead")}>
        <MastheadFacts issue={issue} maySet={canRunPaper(actor)} />
      </Part>
      <Part title={t("publication")}>
        {issue.errors.found > 0 && (
          <p>
            {t("errors")} <ErrorRate tally={issue.errors} />
          </p>
        )}
        <PublishPanel issue={issue} />
        <Editions issue={issue} />
      </Part>
      {(withdrawals.withdrawn.length > 0 || (withdrawals.mayWithdraw && withdrawals.out.length > 0)) && (
        <Part title={(await getTranslations("withdrawal"))("title")}>
          <Withdrawals issueId={issue.id} all={withdrawals} />
        </Part>
      )}
    </Screen>
  );
}
