"use client";

import { useRef } from "react";
import { AppError } from "@/lib/errors";
import type { Result } from "@/lib/result";
import { pastePageAction } from "@/newsroom/page/actions";
import { pastedText } from "@/newsroom/page/pasted-text";
import { addPageAction } from "@/newsroom/page-setup/actions";
import { useAction } from "../use-action";

interface Paste {
  text: string;
  number: string;
  name: string;
}

/**
 * Pastes a text into a page, adding the page first where it is a new one. The text is looked at before the page is
 * added, so a refused text leaves nothing behind; if the paste fails after that, the next try uses the same page.
 */
export function usePaste({ issueId, page }: { issueId: string; page: { id: string } | null }) {
  const added = useRef(new Map<string, string>());

  return useAction(async ({ text, number, name }: Paste): Promise<Result<{ pageId: string }>> => {
    const refused = refusalOfText(text);
    if (refused) return refused;
    const key = `${number} ${name}`;
    let pageId = page?.id ?? added.current.get(key);
    if (!pageId) {
      const answer = await addPageAction({ issueId, number, name });
      if (!answer.ok) return answer;
      pageId = answer.pageId;
      added.current.set(key, pageId);
    }
    const pasted = await pastePageAction({ pageId, text });
    return pasted.ok ? { ok: true, pageId } : pasted;
  });
}

function refusalOfText(text: string) {
  try {
    pastedText(text);
    return null;
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return { ok: false, code: error.code, details: error.details } as const;
  }
}
