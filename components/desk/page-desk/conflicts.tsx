"use client";

import type { Editor } from "@tiptap/react";
import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { ConflictDialog } from "./conflict-dialog";
import { articlesOf } from "./saving/page-base";
import type { PageSaver } from "./saving/page-saver";
import { useSaving } from "./saving/use-saving";

/** Milliseconds without a change after which a dialog may come up. */
const HANDS_REST = 800;

/** Articles that were edited here and elsewhere: the notice that they wait for a decision, and the dialog for it. */
export function Conflicts({
  editor,
  saver,
  onMine,
}: {
  editor: Editor;
  saver: PageSaver;
  /** Makes way for mine where somebody else still writes on the article. */
  onMine: (articleId: string) => Promise<void> | undefined;
}) {
  const t = useTranslations("pageDesk.conflict");
  const conflicts = useSaving(saver, ({ held }) => held);
  const [isOpen, setOpen] = useState(false);
  const [isNotKept, setNotKept] = useState(false);

  // A new conflict opens the dialog when the hands rest, so that it takes no key that was meant for the text. It can be
  // put off, and opened again from the notice.
  const conflictCount = conflicts.length;
  useEffect(() => {
    if (conflictCount === 0) return;
    let timer = setTimeout(() => setOpen(true), HANDS_REST);
    const wait = () => {
      clearTimeout(timer);
      timer = setTimeout(() => setOpen(true), HANDS_REST);
    };
    editor.on("update", wait);
    return () => {
      clearTimeout(timer);
      editor.off("update", wait);
    };
  }, [conflictCount, editor]);

  const held = conflicts.map((conflict) => ({
    ...conflict,
    mine: articlesOf(editor.state.doc).get(conflict.id) ?? null,
  }));
  return (
    <>
      {held.length > 0 && !isOpen && (
        <div className="flex items-center gap-3 border-hairline border-b px-4 py-1.5">
          <Notice tone="urgent">{t("waiting", { count: held.length })}</Notice>
          <Button onClick={() => setOpen(true)}>{t("decide")}</Button>
        </div>
      )}
      <ConflictDialog
        open={isOpen}
        onClose={() => {
          setOpen(false);
          setNotKept(false);
        }}
        conflicts={held}
        isNotKept={isNotKept}
        onResolve={async (id, side) => {
          if (side === "mine") await onMine(id);
          setNotKept(!(await saver.resolve(id, side)));
        }}
      />
    </>
  );
}
