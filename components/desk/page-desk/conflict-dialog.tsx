"use client";

import type { Node } from "@tiptap/pm/model";
import { useLocale, useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Notice } from "@/components/ui/notice";
import { articleContentOf, plainText } from "@/editor/document";
import { clock } from "@/lib/calendar";
import { characterDiff } from "./character-diff";
import type { HeldArticle } from "./saving/open-page";

/** Articles that were edited here and elsewhere, both sides beside each other; nothing is overwritten until one is chosen. */
export function ConflictDialog({
  open,
  onClose,
  conflicts,
  isNotKept,
  onResolve,
}: {
  open: boolean;
  onClose: () => void;
  /** `mine` as it stands in the document now. */
  conflicts: readonly HeldArticle[];
  /** Whether what is here could not be kept just now, so that theirs was not taken. */
  isNotKept: boolean;
  onResolve: (id: string, side: "mine" | "theirs") => void;
}) {
  const t = useTranslations("pageDesk.conflict");
  const locale = useLocale();
  return (
    <Dialog open={open && conflicts.length > 0} onClose={onClose} title={t("title")} wide>
      <p className="text-ink-2">{t("intro")}</p>
      {isNotKept && <Notice tone="urgent">{t("notKept")}</Notice>}
      {conflicts.map(({ id, mine, theirs, savedBy, savedAt }) => (
        <section key={id} className="flex flex-col gap-2 border-hairline border-t pt-3">
          <div className="grid gap-3 min-[720px]:grid-cols-2">
            <Side
              title={t("mine")}
              text={textOf(mine)}
              other={textOf(theirs)}
              kind="mine"
              action={t("keepMine")}
              onChoose={() => onResolve(id, "mine")}
            />
            <Side
              title={
                savedBy && savedAt
                  ? t("theirsBy", { name: savedBy, time: clock(savedAt, locale, "time") })
                  : t("theirs")
              }
              text={textOf(theirs)}
              other={textOf(mine)}
              kind="theirs"
              action={t("takeTheirs")}
              onChoose={() => onResolve(id, "theirs")}
            />
          </div>
        </section>
      ))}
    </Dialog>
  );
}

function Side({
  title,
  text,
  other,
  kind,
  action,
  onChoose,
}: {
  title: string;
  text: string | null;
  other: string | null;
  kind: "mine" | "theirs";
  action: string;
  onChoose: () => void;
}) {
  const t = useTranslations("pageDesk.conflict");
  return (
    <div className="flex min-w-0 flex-col gap-2">
      <h3 className="font-semibold">{title}</h3>
      {/* A box that scrolls must be reachable by keyboard. */}
      <section
        aria-label={title}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: see above
        tabIndex={0}
        className="max-h-[46vh] min-h-24 flex-1 overflow-y-auto whitespace-pre-wrap border border-hairline p-2 font-serif text-[14px] leading-6"
      >
        {text === null ? (
          <span className="text-ink-2">{t("gone")}</span>
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: runs of a text that does not change while it is shown
          runsOf(text, other, kind).map((run, index) => <Run key={index} {...run} />)
        )}
      </section>
      <Button onClick={onChoose}>{action}</Button>
    </div>
  );
}

function Run({ isOwn, text }: { isOwn: boolean; text: string }) {
  if (!isOwn) return text;
  return (
    <mark className="bg-waiting/25 text-ink underline decoration-waiting underline-offset-4">{text}</mark>
  );
}

function runsOf(text: string, other: string | null, kind: "mine" | "theirs") {
  const runs = kind === "mine" ? characterDiff(text, other ?? "") : characterDiff(other ?? "", text);
  return runs
    .filter((run) => run.kind === "same" || run.kind === kind)
    .map((run) => ({ isOwn: run.kind === kind, text: run.text }));
}

const textOf = (article: Node | null) => article && plainText(articleContentOf(article));
