import Link from "next/link";
import { useTranslations } from "next-intl";
import { buttonClass } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { articleParts } from "@/editor/render/article-parts";
import type { PageForDesk } from "@/newsroom/page/types";
import { articleSign } from "../article-sign";
import { deskPhotoUrl } from "./desk-extensions";

/** A page on a small screen: to be read, and to be decided on. Splitting needs the source beside it, so a larger screen. */
export function PhonePage({ page }: { page: PageForDesk }) {
  const t = useTranslations("pageDesk");
  const mayDecide = page.may.review || page.may.approve || page.may.return;
  return (
    <>
      <PhoneText page={page} />
      {page.contentHash !== null && (
        <footer className="sticky bottom-14 z-10 flex border-hairline border-t bg-paper px-4 py-2 md:bottom-0">
          <Link
            href={`/desk/pages/${page.id}/review`}
            className={`${buttonClass(mayDecide ? "primary" : "plain")} h-11! flex-1`}
          >
            {t(mayDecide ? "phone.review" : "review.see")}
          </Link>
        </footer>
      )}
    </>
  );
}

function PhoneText({ page }: { page: PageForDesk }) {
  const t = useTranslations("pageDesk");
  return (
    <div className="flex flex-col gap-6 px-4 py-4">
      <h1 className="sr-only">{t("title", { number: page.number, name: page.name })}</h1>
      {page.state === "RETURNED" && page.returnReason && (
        <Notice tone="urgent">
          <strong className="font-semibold text-cinnabar">{t("returned")}</strong> {page.returnReason}
        </Notice>
      )}
      <Notice>{t("phone.hint")}</Notice>
      {page.articles.map(({ id, content }, index) => {
        const { kicker, headline, subhead, byline, body } = articleParts(content);
        return (
          <article
            key={id}
            lang="zh-CN"
            className="flex flex-col gap-2 border-hairline border-b pb-6 font-serif"
          >
            <p aria-hidden="true" className="text-[15px] text-ink-2">
              {articleSign(index + 1)}
            </p>
            {kicker.length > 0 && <p className="text-[15px] leading-6">{kicker.join(" ")}</p>}
            <h2 className="font-bold text-[22px] leading-8">
              {headline.join(" ") || (
                <span className="font-normal text-ink-2">{t("outline.noHeadline")}</span>
              )}
            </h2>
            {subhead.length > 0 && <p className="text-[16px] leading-6">{subhead.join(" ")}</p>}
            {byline.length > 0 && <p className="text-[14px] text-ink-2">{byline.join(" ")}</p>}
            {body.map((part, at) =>
              part.kind === "figure" ? (
                // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a text that is only read here
                <figure key={at} className="font-sans text-[13px] text-ink-2">
                  {part.photoId && (
                    // biome-ignore lint/performance/noImgElement: staff photos are served in three widths already
                    <img src={deskPhotoUrl(part.photoId)} alt={part.alt} className="mb-1 w-full" />
                  )}
                  <figcaption>
                    {part.caption} {part.credit}
                  </figcaption>
                </figure>
              ) : (
                <p
                  // biome-ignore lint/suspicious/noArrayIndexKey: see above
                  key={at}
                  className={PART[part.kind]}
                >
                  {part.text}
                </p>
              ),
            )}
          </article>
        );
      })}
    </div>
  );
}

const PART = {
  paragraph: "text-justify indent-[2em] text-[16px] leading-8",
  crosshead: "font-bold text-[16px] leading-7",
  jump: "text-right text-[14px] text-ink-2",
};
