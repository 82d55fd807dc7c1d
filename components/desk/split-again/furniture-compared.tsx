"use client";

import { useTranslations } from "next-intl";
import type { FurnitureContent } from "@/editor/document";
import { isReason } from "@/editor/schema/label";
import { textOf } from "@/editor/split-again/words";
import { TextRuns } from "./text-runs";

/** What was set aside on the page, beside what the new split sets aside. */
export function FurnitureCompared({
  standing,
  fresh,
}: {
  standing: FurnitureContent;
  fresh: FurnitureContent;
}) {
  const t = useTranslations("splitAgain");
  const [mine, theirs] = [useLines(standing), useLines(fresh)];
  return (
    <div className="grid gap-x-6 gap-y-2 min-[720px]:grid-cols-2">
      {[
        { title: t("standing"), text: mine, other: theirs, kind: "mine" as const },
        { title: t("fresh"), text: theirs, other: mine, kind: "theirs" as const },
      ].map(({ title, ...side }) => (
        <div key={side.kind} className="min-w-0">
          <p className="border-hairline border-b pb-1 text-[12px] text-ink-2">{title}</p>
          <p lang="zh-CN" className="whitespace-pre-wrap break-words py-1.5 font-serif text-[14px] leading-6">
            {side.text === "" ? (
              <span className="font-sans text-[12px] text-ink-2">{t("none")}</span>
            ) : (
              <TextRuns {...side} />
            )}
          </p>
        </div>
      ))}
    </div>
  );
}

function useLines({ content }: FurnitureContent): string {
  const reasons = useTranslations("ledger.reasons");
  return content
    .map((label) => {
      const { reason } = label.attrs;
      return `${isReason(reason) && reason !== "label" ? reasons(reason) : reasons("other")}　${textOf(label)}`;
    })
    .join("\n");
}
