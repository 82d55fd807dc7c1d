"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { splitAgainAction } from "@/newsroom/split-again/actions";
import type { SplitToDecide } from "@/newsroom/split-again/types";
import { Refusal } from "../refusal";
import { type Refused, useAction } from "../use-action";
import { Outcome } from "./outcome";
import { ProposalCard } from "./proposal-card";

/** What a new split would change, one article below the other, each to be taken or left; at the foot what comes of it. */
export function Proposals({
  pageId,
  text,
  split,
  onBack,
  onCompare,
  comparing,
}: {
  pageId: string;
  text: string | null;
  split: SplitToDecide;
  onBack: () => void;
  onCompare: () => void;
  comparing: { pending: boolean; refusal: Refused | undefined };
}) {
  const t = useTranslations("splitAgain");
  const pendingWord = useTranslations("common")("pending");
  const router = useRouter();
  const heading = useRef<HTMLHeadingElement>(null);
  const [takes, setTakes] = useState(() => split.proposals.map(({ isSuggested }) => isSuggested));
  const { start, pending, refusal, clear } = useAction(splitAgainAction);
  const asked = split.proposals.flatMap((proposal, index) =>
    proposal.kind === "same" ? [] : [{ proposal, index }],
  );
  const sameCount = split.proposals.length - asked.length;
  const takenCount = asked.filter(({ index }) => takes[index]).length;
  const set = (choose: (index: number) => boolean) =>
    setTakes(split.proposals.map(({ kind }, index) => kind !== "same" && choose(index)));

  // What was a form is a list now: reading goes on at its head.
  useEffect(() => heading.current?.focus(), []);

  const confirm = () =>
    start({ pageId, text, basis: split.basis, takes }, () => router.push(`/desk/pages/${pageId}`));

  const isPointless = split.isSameSource && takenCount === 0;
  return (
    <div className="flex flex-col gap-5">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <h2 ref={heading} tabIndex={-1} className="font-semibold text-[14px] focus-visible:outline-none">
          {t("found", { count: asked.length, same: sameCount })}
        </h2>
        {asked.length > 0 && (
          <div className="flex flex-wrap gap-2">
            <Button onClick={() => set(() => true)}>{t("takeAll")}</Button>
            <Button onClick={() => set(() => false)}>{t("leaveAll")}</Button>
            <Button onClick={() => set((index) => split.proposals[index]?.isSuggested ?? false)}>
              {t("asSuggested")}
            </Button>
          </div>
        )}
      </div>
      {asked.length === 0 && (
        <Notice tone="done">{t(split.isSameSource ? "nothingToTake" : "onlyTheText")}</Notice>
      )}
      <ol className="flex flex-col gap-6">
        {asked.map(({ proposal, index }) => (
          <li key={index}>
            <ProposalCard
              split={split}
              proposal={proposal}
              isTaken={takes[index] ?? false}
              onTake={(isTaken) => setTakes(takes.map((own, other) => (other === index ? isTaken : own)))}
            />
          </li>
        ))}
      </ol>
      <div className="sticky bottom-14 -mx-4 flex flex-col gap-2 border-ink-2 border-t bg-paper px-4 py-3 md:bottom-0 md:-mx-8 md:px-8">
        <Outcome split={split} takes={takes} />
        <Refusal refusal={refusal ?? comparing.refusal} />
        <div className="flex flex-wrap items-center justify-end gap-2">
          <span className="mr-auto text-ink-2 tabular-nums" aria-live="polite">
            {asked.length > 0 && t("chosen", { taken: takenCount, left: asked.length - takenCount })}
          </span>
          {refusal?.code === "CONFLICT" && (
            <Button
              onClick={() => {
                clear();
                onCompare();
              }}
              disabled={comparing.pending}
            >
              {comparing.pending ? pendingWord : t("compareAgain")}
            </Button>
          )}
          <Button onClick={onBack} disabled={pending}>
            {t("otherText")}
          </Button>
          {isPointless ? (
            <Button look="primary" onClick={() => router.push(`/desk/pages/${pageId}`)}>
              {t("toPage")}
            </Button>
          ) : (
            <Button look="primary" onClick={confirm} disabled={pending}>
              {pending ? pendingWord : t("confirm", { count: takenCount })}
            </Button>
          )}
        </div>
      </div>
    </div>
  );
}
