"use client";

import { useTranslations } from "next-intl";
import { articleSign } from "@/components/desk/article-sign";
import { Button } from "@/components/ui/button";
import type { SectionOnDesk } from "@/newsroom/section/types";
import type { DiffRun } from "../character-diff";
import type { ArticleComparison, Passage } from "./compare-pages";
import { useVersionWords } from "./use-version-words";

/** Characters of a block that name it where its role changed. */
const NAME = 18;

/** What became of one article: in words what is not text, by character what is. */
export function ArticleDifference({
  article,
  sections,
  onRestore,
}: {
  article: ArticleComparison;
  sections: readonly SectionOnDesk[];
  /** Undefined where it cannot be restored. */
  onRestore: (() => void) | undefined;
}) {
  const t = useTranslations("pageDesk.versions");
  const blocks = useTranslations("blocks");
  const { titleOf } = useVersionWords();
  const { fate, numbers, isMoved, section, roles, photos, passages } = article;
  const number = numbers.to ?? numbers.from ?? 0;
  const sectionOf = (id: string | null) => sections.find((known) => known.id === id)?.name ?? t("noSection");
  const told = [
    ...(isMoved ? [t("moved", { from: numbers.from ?? 0, to: numbers.to ?? 0 })] : []),
    ...(section ? [t("section", { from: sectionOf(section.from), to: sectionOf(section.to) })] : []),
    ...roles.map(({ text, from, to }) =>
      t("role", {
        text: text.length > NAME ? `${text.slice(0, NAME)}…` : text,
        from: blocks(from),
        to: blocks(to),
      }),
    ),
    ...(photos.added > 0 ? [t("photosAdded", { count: photos.added })] : []),
    ...(photos.removed > 0 ? [t("photosRemoved", { count: photos.removed })] : []),
    ...(photos.focus > 0 ? [t("photosCropped", { count: photos.focus })] : []),
    ...(photos.alt > 0 ? [t("photosAlt", { count: photos.alt })] : []),
    ...(photos.hasOtherLead ? [t("photosLead")] : []),
    ...(photos.isReordered ? [t("photosOrder")] : []),
  ];
  const sign = articleSign(number);
  // Where it is gone, the sign may be another article's by now.
  const title = `${numbers.to === null ? t("formerly", { sign }) : sign} ${titleOf(article)}`;
  return (
    <section aria-label={title} className="border-hairline border-b py-3">
      <div className="flex items-start gap-3">
        <h3 className="min-w-0 flex-1 font-semibold leading-8">
          {title} <span className={`ml-1 font-normal text-[12px] ${TONE[fate]}`}>{t(`fate.${fate}`)}</span>
        </h3>
        {onRestore && <Button onClick={onRestore}>{t("restoreArticle")}</Button>}
      </div>
      {told.length > 0 && (
        <ul className="mt-1 text-[12px] text-ink-2 leading-5">
          {told.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      {passages.some(({ kind }) => kind === "changed") && (
        <div className="mt-2 flex flex-col gap-1 font-serif text-[15px] leading-7">
          {passages.map((passage, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: passages of texts that do not change while they are shown
            <PassageOf key={index} passage={passage} />
          ))}
        </div>
      )}
    </section>
  );
}

const TONE: Record<ArticleComparison["fate"], string> = {
  added: "text-done",
  removed: "text-cinnabar",
  changed: "text-waiting",
  same: "text-ink-2",
};

function PassageOf({ passage }: { passage: Passage }) {
  const t = useTranslations("pageDesk.versions");
  if (passage.kind === "changed") {
    return (
      <p className="whitespace-pre-wrap">
        {passage.runs.map((run, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: see above
          <Run key={index} {...run} />
        ))}
      </p>
    );
  }
  if (passage.blocks.length === 0) return null;
  return (
    <details className="text-ink-2">
      <summary className="font-sans text-[12px]">
        {t("samePassages", { count: passage.blocks.length })}
      </summary>
      <p className="whitespace-pre-wrap">{passage.blocks.join("\n")}</p>
    </details>
  );
}

/** What went is struck out, what came is underlined; a paragraph that was parted or joined shows its mark. */
export function Run({ kind, text }: DiffRun) {
  if (kind === "same") return text;
  const shown = text.replaceAll("\n", "¶\n");
  if (kind === "mine")
    return <del className="bg-cinnabar/10 text-ink decoration-1 decoration-cinnabar">{shown}</del>;
  return <ins className="bg-done/15 text-ink decoration-2 decoration-done underline-offset-4">{shown}</ins>;
}
