import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { foundOr404 } from "@/components/desk/found-or-404";
import { Screen } from "@/components/desk/shell/screen";
import { SplitAgainScreen } from "@/components/desk/split-again/split-again-screen";
import { getActorForScreen } from "@/lib/session";
import { getPageForDesk } from "@/newsroom/page/data";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("splitAgain"))("title") };
}

/** 重新分稿: the page's text, or another print's, split anew beside what stands, to be taken or left article by article. */
export default async function SplitPageAgain({ params }: PageProps<"/desk/pages/[page]/split-again">) {
  const { page: id } = await params;
  const actor = await getActorForScreen(`/desk/pages/${id}/split-again`);
  const page = await foundOr404(getPageForDesk(actor, id));
  if (!page.may.splitAgain) notFound();
  const t = await getTranslations("splitAgain");
  return (
    <Screen
      above={
        <Link href={`/desk/pages/${id}`} className="underline-offset-4 hover:text-ink hover:underline">
          {t("back")}
        </Link>
      }
      title={t("titleOf", { number: page.number, name: page.name })}
    >
      <SplitAgainScreen pageId={id} />
    </Screen>
  );
}
