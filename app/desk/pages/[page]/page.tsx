import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { foundOr404 } from "@/components/desk/found-or-404";
import { PageDesk } from "@/components/desk/page-desk/page-desk";
import { getActorForScreen } from "@/lib/session";
import { listAccepted } from "@/newsroom/doubt/data";
import { getPageForDesk } from "@/newsroom/page/data";
import { getProfile } from "@/newsroom/profile/data";
import { listRemarks } from "@/newsroom/remark/data";
import { listSections } from "@/newsroom/section/data";

export async function generateMetadata({ params }: PageProps<"/desk/pages/[page]">): Promise<Metadata> {
  const { page: id } = await params;
  const actor = await getActorForScreen(`/desk/pages/${id}`);
  const { number, name } = await foundOr404(getPageForDesk(actor, id));
  return { title: (await getTranslations("pageDesk"))("title", { number, name }) };
}

/** The page desk: the pasted source beside the page document. */
export default async function PageDeskScreen({ params }: PageProps<"/desk/pages/[page]">) {
  const { page: id } = await params;
  const actor = await getActorForScreen(`/desk/pages/${id}`);
  const [page, sections, accepted, remarks, profile] = await Promise.all([
    foundOr404(getPageForDesk(actor, id)),
    listSections(actor),
    listAccepted(actor, id),
    listRemarks(actor, id),
    getProfile(actor),
  ]);
  // Nothing was pasted yet: that comes first.
  if (page.may.paste && page.articles.length === 0)
    redirect(`/desk/issues/${page.issueId}/paste?page=${page.id}`);
  return (
    <PageDesk
      page={page}
      sections={sections}
      accepted={accepted}
      remarks={remarks}
      profile={profile}
      user={{ id: actor.id, name: actor.name }}
    />
  );
}
