"use client";

import type { Editor } from "@tiptap/react";
import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import type { Refused } from "@/components/desk/use-action";
import { useAction } from "@/components/desk/use-action";
import type { PageForDesk } from "@/newsroom/page/types";
import { blocks } from "@/newsroom/preflight/check";
import { recallPageAction, submitPageAction } from "@/newsroom/review/actions";
import type { PageState } from "@/prisma/generated/enums";
import { findingsOf } from "./findings";
import type { PageSaver } from "./saving/page-saver";
import { useSaving } from "./saving/use-saving";
import { useStable } from "./use-stable";

export interface Review {
  state: PageState;
  /** Whether the document can be changed now. */
  editable: boolean;
  maySubmit: boolean;
  mayRecall: boolean;
  /** An approved page may be edited again, which voids the approval. */
  mayReopen: boolean;
  pending: boolean;
  refusal: Refused | undefined;
  submit: () => Promise<void>;
  recall: () => void;
  reopen: () => void;
}

/** The page's way to review and back, as its editor goes it. */
export function useReview({
  page,
  editor,
  saver,
  onBlocked,
}: {
  page: PageForDesk;
  editor: Editor;
  saver: PageSaver;
  onBlocked: () => void;
}): Review {
  const opinion = useTranslations("review")("submitOpinion");
  const submission = useAction(submitPageAction);
  const recalling = useAction(recallPageAction);
  const [isReopened, setReopened] = useState(false);
  const [isSaving, setSaving] = useState(false);
  const state = useSaving(saver, (snapshot) => snapshot.page.state);
  const isOpenState = state === "DRAFT" || state === "RETURNED";
  const editable = page.may.edit && (isOpenState || (state === "APPROVED" && isReopened));

  useEffect(() => {
    if (editor.isEditable !== editable) editor.setEditable(editable, false);
    if (editable) void saver.restore();
  }, [editor, editable, saver]);
  useEffect(() => {
    if (isOpenState) setReopened(false);
  }, [isOpenState]);

  const submit = useStable(async () => {
    if (blocks(findingsOf(page, editor.state.doc)).length > 0) return onBlocked();
    setSaving(true);
    const isSaved = await saver.saveNow();
    setSaving(false);
    const { contentHash } = saver.snapshot().page;
    if (!isSaved || contentHash === null) return;
    submission.start({ pageId: page.id, contentHash, opinion }, (made) => saver.moved(made.state));
  });

  return {
    state,
    editable,
    maySubmit: page.may.edit && isOpenState,
    mayRecall: page.may.edit && (state === "SUBMITTED" || state === "REVIEWED"),
    mayReopen: page.may.edit && state === "APPROVED" && !isReopened,
    pending: isSaving || submission.pending || recalling.pending,
    refusal: submission.refusal ?? recalling.refusal,
    submit,
    recall: () => recalling.start({ pageId: page.id }, (made) => saver.moved(made.state)),
    reopen: () => setReopened(true),
  };
}
