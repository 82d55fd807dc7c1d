"use client";

import { useTranslations } from "next-intl";
import { useMemo } from "react";
import type { ArticleContent } from "@/editor/document";
import {
  type BlockDifference,
  blockDifferences,
  type ComparedBlock,
} from "@/editor/split-again/block-differences";
import { TextRuns } from "./text-runs";

/** Articles that stand and articles of the new split, block beside block; what is the same is folded to a line. */
export function ArticlesCompared({
  standing,
  fresh,
}: {
  standing: readonly ArticleContent[];
  fresh: readonly ArticleContent[];
}) {
  const t = useTranslations("splitAgain");
  const rows = useMemo(() => foldSame(blockDifferences(standing, fresh)), [standing, fresh]);
  const sides = { standing: standing.length > 1, fresh: fresh.length > 1 };
  return (
    <table className="w-full table-fixed border-collapse text-left">
      <thead className="text-[12px] text-ink-2">
        <tr>
          <th scope="col" className="w-1/2 pr-3 pb-1 font-normal">
            {t("standing")}
          </th>
          <th scope="col" className="w-1/2 pl-3 pb-1 font-normal">
            {t("fresh")}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) =>
          typeof row === "number" ? (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows of a comparison that does not change while it is shown
            <tr key={index} className="border-hairline border-t">
              <td colSpan={2} className="py-1 text-center text-[12px] text-ink-2">
                {t("sameBlocks", { count: row })}
              </td>
            </tr>
          ) : (
            // biome-ignore lint/suspicious/noArrayIndexKey: see above
            <tr key={index} className="border-hairline border-t align-top">
              <td className="py-1.5 pr-3">
                <Cell block={row.standing} other={row.fresh} kind="mine" isNumbered={sides.standing} />
              </td>
              <td className="border-hairline border-l py-1.5 pl-3">
                <Cell block={row.fresh} other={row.standing} kind="theirs" isNumbered={sides.fresh} />
              </td>
            </tr>
          ),
        )}
      </tbody>
    </table>
  );
}

function Cell({
  block,
  other,
  kind,
  isNumbered,
}: {
  block: ComparedBlock | null;
  other: ComparedBlock | null;
  kind: "mine" | "theirs";
  isNumbered: boolean;
}) {
  const t = useTranslations("splitAgain");
  const roles = useTranslations("blocks");
  if (!block) return <span className="text-[12px] text-ink-2">{t("none")}</span>;
  const isOtherRole = other !== null && other.role !== block.role;
  return (
    <>
      <span className={`mr-2 text-[12px] ${isOtherRole ? "text-waiting" : "text-ink-2"}`}>
        {isNumbered && block.isFirst && <strong>{t("articleBegins", { number: block.article + 1 })} </strong>}
        {roles(block.role)}
      </span>
      <span lang="zh-CN" className="break-words font-serif text-[14px] leading-6">
        <TextRuns text={block.text} other={other?.text ?? null} kind={kind} />
      </span>
    </>
  );
}

/** Rows of the same kind, those that are the same counted where two or more follow each other. */
function foldSame(rows: readonly BlockDifference[]): (BlockDifference | number)[] {
  const folded: (BlockDifference | number)[] = [];
  for (const row of rows) {
    const last = folded.at(-1);
    // The beginning of an article among several is a thing to see.
    const isQuiet = row.kind === "same" && !(row.standing?.isFirst && row.standing.article > 0);
    if (!isQuiet) folded.push(row);
    else if (typeof last === "number") folded[folded.length - 1] = last + 1;
    else folded.push(1);
  }
  return folded;
}
