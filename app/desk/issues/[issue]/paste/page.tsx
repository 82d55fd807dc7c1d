import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { foundOr404 } from "@/components/desk/found-or-404";
import { nextPageNumber } from "@/components/desk/issue/next-page-number";
import { PasteForm } from "@/components/desk/paste/paste-form";
import { Screen } from "@/components/desk/shell/screen";
import { longDate } from "@/lib/calendar";
import { getActorForScreen } from "@/lib/session";
import { getIssue } from "@/newsroom/issue/data";
import { getProfile } from "@/newsroom/profile/data";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("issue"))("pasteTitle") };
}

/** Pasting a page's text: into an empty page of the issue (`?page=`), or into a new one. */
export default async function PasteScreen({ params, searchParams }: PageProps<"/desk/issues/[issue]/paste">) {
  const { issue: issueId } = await params;
  const { page: pageId } = await searchParams;
  const actor = await getActorForScreen(`/desk/issues/${issueId}/paste`);
  const issue = await foundOr404(getIssue(actor, issueId));
  const page = issue.pages.find(({ id }) => id === pageId) ?? null;
  if (page ? !page.may.paste : pageId !== undefined || !issue.may.addPage) notFound();
  const t = await getTranslations("issue");
  return (
    <Screen
      above={
        <Link href={`/desk/issues/${issueId}`} className="underline-offset-4 hover:text-ink hover:underline">
          {t("backTo", { day: longDate(issue.day, await getLocale()) })}
        </Link>
      }
      title={page ? t("pasteInto", { number: page.number, name: page.name }) : t("pasteTitle")}
    >
      <PasteForm
        issueId={issueId}
        page={page && { id: page.id }}
        number={nextPageNumber(issue.pages)}
        profile={await getProfile(actor)}
      />
    </Screen>
  );
}
