"use client";

import { useMemo } from "react";
import { type ArticleContent, plainText } from "@/editor/document";
import type { Passage } from "@/newsroom/remark/find-passage";
import type { RemarkOnPage } from "@/newsroom/remark/types";
import { followPassage } from "./follow-passage";

/** Where the passages of remarks stand in the articles as they are now, by the remarks' ids; null where they are gone. */
export function usePassages(
  remarks: readonly RemarkOnPage[],
  articles: readonly ArticleContent[],
): ReadonlyMap<string, (Passage & { quote: string }) | null> {
  return useMemo(() => {
    const texts = new Map(articles.map((content) => [content.attrs.id, plainText(content)]));
    return new Map(
      remarks.map((remark) => {
        const now = texts.get(remark.articleId);
        const passage = now === undefined ? null : followPassage(remark.saidOf, remark, now);
        return [
          remark.id,
          passage && now ? { ...passage, quote: now.slice(passage.from, passage.to) } : null,
        ];
      }),
    );
  }, [remarks, articles]);
}
