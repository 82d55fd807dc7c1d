"use client";

import { useTranslations } from "next-intl";
import { memo, useId } from "react";
import { headlineOf, plainText } from "@/editor/document";
import type { Proposal, SplitAgain } from "@/editor/split-again/types";
import { articleSign, tintOf } from "../article-sign";
import { ArticlesCompared } from "./articles-compared";
import { FurnitureCompared } from "./furniture-compared";

const CHOICES = ["leave", "take"] as const;

/** One proposal: what it is, both sides, and the choice. */
export function ProposalCard({
  split,
  proposal,
  isTaken,
  onTake,
}: {
  split: SplitAgain;
  proposal: Proposal;
  isTaken: boolean;
  onTake: (isTaken: boolean) => void;
}) {
  const t = useTranslations("splitAgain");
  const id = useId();
  const { kind, isTouched } = proposal;
  const title = useTitle(split, proposal);
  return (
    <section aria-labelledby={id} className="border-hairline border-t pt-2">
      <div className="mb-2 flex flex-wrap items-center gap-x-3 gap-y-1">
        <span className="flex shrink-0 gap-1">
          {proposal.standing.map((index) => (
            <span
              key={index}
              className="size-6 rounded-desk text-center text-[15px] leading-6"
              style={{ background: `var(--tint-${tintOf(index + 1)})` }}
            >
              {articleSign(index + 1)}
            </span>
          ))}
        </span>
        <h3 id={id} className="min-w-0 truncate font-semibold font-serif text-[15px]">
          {title}
        </h3>
        <span className="text-[12px] text-ink-2">
          {t(`kinds.${kind}`, { standing: proposal.standing.length, fresh: proposal.fresh.length })}
        </span>
        {isTouched && kind !== "new" && <span className="text-[12px] text-waiting">{t("touched")}</span>}
        <fieldset className="ml-auto flex gap-4">
          <legend className="sr-only">{t("choiceOf", { title })}</legend>
          {CHOICES.map((choice) => (
            <label key={choice} className="flex h-8 cursor-pointer items-center gap-1.5">
              <input
                type="radio"
                name={`${id}-choice`}
                checked={isTaken === (choice === "take")}
                onChange={() => onTake(choice === "take")}
                className="accent-ink"
              />
              {t(`choices.${kind === "new" || kind === "gone" ? kind : "other"}.${choice}`)}
            </label>
          ))}
        </fieldset>
      </div>
      <Sides split={split} proposal={proposal} />
    </section>
  );
}

/** Comparing is work, and choosing changes nothing about it. */
const Sides = memo(function Sides({ split, proposal }: { split: SplitAgain; proposal: Proposal }) {
  if (proposal.kind === "furniture")
    return <FurnitureCompared standing={split.standing.furniture} fresh={split.fresh.furniture} />;
  return (
    <ArticlesCompared
      standing={proposal.standing.flatMap((index) => split.standing.articles[index] ?? [])}
      fresh={proposal.fresh.flatMap((index) => split.fresh.articles[index] ?? [])}
    />
  );
});

function useTitle({ standing, fresh }: SplitAgain, proposal: Proposal): string {
  const t = useTranslations("splitAgain");
  if (proposal.kind === "furniture") return t("furniture");
  const article =
    standing.articles[proposal.pair?.standing ?? proposal.standing[0] ?? -1] ??
    fresh.articles[proposal.fresh[0] ?? -1];
  return (article && (headlineOf(article) || plainText(article).slice(0, 20))) || t("untitled");
}
