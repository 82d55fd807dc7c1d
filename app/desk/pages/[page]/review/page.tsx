import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { foundOr404 } from "@/components/desk/found-or-404";
import { ErrorRate } from "@/components/desk/remarks/error-rate";
import { Remarks } from "@/components/desk/remarks/remarks";
import { ChangesSince } from "@/components/desk/review/changes-since";
import { DecisionBar } from "@/components/desk/review/decision-bar";
import { FindingList } from "@/components/desk/review/finding-list";
import { Look } from "@/components/desk/review/look";
import { PageToRead } from "@/components/desk/review/page-to-read";
import { ReviewHeader } from "@/components/desk/review/review-header";
import { Signatures } from "@/components/desk/review/signatures";
import { SourceBeside } from "@/components/desk/review/source-beside";
import { characterCount } from "@/editor/document";
import { photoIdsOf } from "@/editor/photo-ids";
import { getActorForScreen } from "@/lib/session";
import { getPageForDesk } from "@/newsroom/page/data";
import { listPhotos } from "@/newsroom/photo/data";
import { check } from "@/newsroom/preflight/check";
import { listRemarks } from "@/newsroom/remark/data";
import { tallyErrors } from "@/newsroom/remark/error-rate";
import { canMarkErrors, canRemark } from "@/newsroom/remark/policy";
import { getReading, listSignatures } from "@/newsroom/review/data";
import { getRevision } from "@/newsroom/revision/data";
import { listSections } from "@/newsroom/section/data";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("review"))("title") };
}

/** 审读: the page as readers will see it, the source beside it, what preflight found, and the decision. */
export default async function ReviewScreen({ params }: PageProps<"/desk/pages/[page]/review">) {
  const { page: pageId } = await params;
  const actor = await getActorForScreen(`/desk/pages/${pageId}/review`);
  const page = await foundOr404(getPageForDesk(actor, pageId));
  const articles = page.articles.map(({ content }) => content);
  const photos = await listPhotos(actor, articles.flatMap(photoIdsOf));
  const sections = await listSections(actor);
  const findings = check({
    ...page,
    source: page.source?.text ?? null,
    articles,
  });
  const remarks = await listRemarks(actor, pageId);
  const characters = articles.reduce((sum, content) => sum + characterCount(content), 0);
  const { revision, before } = await getReading(actor, pageId);
  return (
    <main className="flex min-h-[calc(100dvh-3.5rem)] flex-col md:min-h-dvh">
      <ReviewHeader page={page}>
        <ErrorRate tally={tallyErrors(remarks, characters)} />
      </ReviewHeader>
      {revision && <Look pageId={pageId} revision={revision} />}
      <div className="grid flex-1 items-start lg:grid-cols-[minmax(0,1fr)_minmax(0,24rem)]">
        <div className="flex min-w-0 flex-col gap-8 px-4 py-6 md:px-8">
          <Signatures signatures={await listSignatures(actor, pageId)} />
          {before && (
            <ChangesSince
              before={await getRevision(actor, pageId, before.revision)}
              at={before.at}
              now={{ articles, furniture: page.furniture }}
              sections={sections}
            />
          )}
          <FindingList findings={findings} />
          <Remarks
            pageId={pageId}
            articles={page.articles}
            remarks={remarks}
            may={{ remark: canRemark(actor), markErrors: canMarkErrors(actor) }}
          />
          <PageToRead articles={articles} photos={photos} sections={sections} />
        </div>
        <SourceBeside source={page.source?.text ?? null} />
      </div>
      <DecisionBar
        pageId={page.id}
        issueId={page.issueId}
        state={page.state}
        contentHash={page.contentHash}
        may={page.may}
      />
    </main>
  );
}
