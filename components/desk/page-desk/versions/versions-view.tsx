"use client";

import type { Editor } from "@tiptap/react";
import { useTranslations } from "next-intl";
import { useCallback, useMemo, useState, useSyncExternalStore } from "react";
import { Refusal } from "@/components/desk/refusal";
import { Button } from "@/components/ui/button";
import { takeApart } from "@/editor/document";
import type { Revision, RevisionLine } from "@/newsroom/revision/types";
import type { SectionOnDesk } from "@/newsroom/section/types";
import type { PageSaver } from "../saving/page-saver";
import type { ArticleComparison } from "./compare-pages";
import { pageOfRevision } from "./page-of-revision";
import { type RevisionsOnDesk, useRevision, useRevisions } from "./use-revisions";
import { useVersionWords } from "./use-version-words";
import { VersionComparison } from "./version-comparison";
import { VersionList } from "./version-list";

interface VersionsProps {
  pageId: string;
  sections: readonly SectionOnDesk[];
  editor: Editor;
  saver: PageSaver;
  editable: boolean;
  /** Restores the whole revision, or one article of it. */
  onRestore: (revision: Revision, article: ArticleComparison | null) => void;
  onClose: () => void;
}

/** The list of versions, and the chosen one against what stands now or against another. */
export function VersionsView(props: VersionsProps) {
  const t = useTranslations("pageDesk.versions");
  const list = useRevisions(props.pageId, props.saver);
  const [chosen, setChosen] = useState<number | null>(null);
  const [against, setAgainst] = useState<number | null>(null);
  const line = list.revisions.find(({ number }) => number === chosen);
  const isEmpty = list.revisions.length === 0 && !list.isLoading && !list.refusal;
  return (
    <div className="-mx-5 -mb-5 flex h-[calc(100dvh-10rem)] min-h-0 border-hairline border-t">
      <VersionList
        list={list}
        chosen={chosen}
        onChoose={(number) => {
          setChosen(number);
          setAgainst(null);
        }}
      />
      <div className="flex min-w-0 flex-1 flex-col">
        {line ? (
          <Chosen {...props} list={list} line={line} against={against} onAgainst={setAgainst} />
        ) : (
          <div className="flex items-start gap-3 p-4">
            <p className="flex-1 text-ink-2">{isEmpty ? t("empty") : t("hint")}</p>
            <Button onClick={props.onClose}>{t("close")}</Button>
          </div>
        )}
        <div className="px-4">
          <Refusal refusal={list.refusal} />
        </div>
      </div>
    </div>
  );
}

function Chosen({
  pageId,
  sections,
  editor,
  editable,
  onRestore,
  onClose,
  list,
  line,
  against,
  onAgainst,
}: VersionsProps & {
  list: RevisionsOnDesk;
  line: RevisionLine;
  /** The number of the other; null for what stands now. */
  against: number | null;
  onAgainst: (number: number | null) => void;
}) {
  const t = useTranslations("pageDesk.versions");
  const { lineOf } = useVersionWords();
  const one = useRevision(pageId, line.number);
  const other = useRevision(pageId, against);
  const follow = useCallback(
    (listener: () => void) => {
      editor.on("transaction", listener);
      return () => editor.off("transaction", listener);
    },
    [editor],
  );
  const doc = useSyncExternalStore(
    follow,
    () => editor.state.doc,
    () => editor.state.doc,
  );
  const mine = useMemo(() => one.revision && pageOfRevision(one.revision), [one.revision]);
  const theirs = useMemo(
    () => (against === null ? takeApart(doc) : other.revision && pageOfRevision(other.revision)),
    [against, doc, other.revision],
  );
  const name = t("number", { number: line.number });
  const otherName = against === null ? t("now") : t("number", { number: against });
  const isLater = against !== null && against < line.number;
  const restorable = useMemo(
    () => new Set(editable ? mine?.articles.map(({ attrs }) => attrs.id) : []),
    [editable, mine],
  );
  const previous = line.number - 1;
  return (
    <>
      <div className="flex flex-col gap-2 border-hairline border-b px-4 py-2">
        <div className="flex items-center gap-2">
          <p className="min-w-0 flex-1 truncate font-semibold tabular-nums" title={lineOf(line)}>
            {lineOf(line)}
          </p>
          {editable && one.revision && line.purpose !== "DISPLACED" && (
            <Button look="primary" onClick={() => one.revision && onRestore(one.revision, null)}>
              {t("restorePage")}
            </Button>
          )}
          <Button onClick={onClose}>{t("close")}</Button>
        </div>
        <label className="flex items-center gap-2 text-ink-2">
          {t("against")}
          <select
            value={against ?? ""}
            onChange={({ target }) => onAgainst(target.value === "" ? null : Number(target.value))}
            className="h-8 min-w-0 rounded-desk border border-ink-2/50 bg-paper px-2 text-ink tabular-nums"
          >
            <option value="">{t("now")}</option>
            {previous > 0 && <option value={previous}>{t("previous", { number: previous })}</option>}
            {list.revisions
              .filter(({ number }) => number !== line.number && number !== previous)
              .map((revision) => (
                <option key={revision.number} value={revision.number}>
                  {lineOf(revision)}
                </option>
              ))}
          </select>
          {!editable && <span className="ml-auto text-[12px]">{t("readOnly")}</span>}
        </label>
      </div>
      {/* A box that scrolls must be reachable by keyboard. */}
      <section
        aria-label={t("comparison")}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: see above
        tabIndex={0}
        className="min-h-0 flex-1 overflow-y-auto px-4 focus-visible:-outline-offset-2"
      >
        <Refusal refusal={one.refusal ?? other.refusal} />
        {mine && theirs ? (
          <VersionComparison
            from={isLater ? theirs : mine}
            to={isLater ? mine : theirs}
            fromName={isLater ? otherName : name}
            toName={isLater ? name : otherName}
            sections={sections}
            restorable={restorable}
            onRestore={(article) => one.revision && onRestore(one.revision, article)}
          />
        ) : (
          !one.refusal && !other.refusal && <p className="py-3 text-ink-2">{t("loading")}</p>
        )}
      </section>
    </>
  );
}
