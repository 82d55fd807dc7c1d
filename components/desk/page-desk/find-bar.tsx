"use client";

import type { Command } from "@tiptap/pm/state";
import { type Editor, useEditorState } from "@tiptap/react";
import { useTranslations } from "next-intl";
import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from "react";
import { lookFor, replaceAllMatches, replaceMatch } from "@/editor/commands/find-and-replace";
import { foundIn } from "@/editor/plugins/find";
import { DESK_KEYS } from "./desk-commands";
import { isMac, keyName } from "./key-names";
import { type FindMoves, type FindWords, showMatch } from "./use-find";

/** 查找替换: the bar over the page. What is found is marked in the text as one types. */
export function FindBar({
  editor,
  editable,
  find,
  articleId,
}: {
  editor: Editor;
  editable: boolean;
  find: FindMoves;
  /** The article with the cursor. */
  articleId: string | null;
}) {
  const t = useTranslations("find");
  const field = useRef<HTMLInputElement>(null);
  const [words, setWords] = useState(find.words);
  const [replaced, setReplaced] = useState<number | null>(null);
  const { text, replacement, exactWidth, exactCase, inArticle } = words;
  const { count, current } = useEditorState({
    editor,
    selector: ({ editor: { state } }) => {
      const found = foundIn(state);
      return { count: found.matches.length, current: found.current };
    },
  });
  const { asked, words: last, keep } = find;

  // Asked for again: what is selected now is looked for, and the field has the focus.
  // biome-ignore lint/correctness/useExhaustiveDependencies: each asking counts
  useEffect(() => {
    setWords(last);
    field.current?.focus();
    field.current?.select();
  }, [asked]);

  const where = inArticle ? articleId : null;
  useEffect(() => {
    lookFor(text === "" ? null : { text, exactWidth, exactCase, articleId: where })(
      editor.state,
      editor.view.dispatch,
    );
    showMatch(editor);
  }, [editor, text, exactWidth, exactCase, where]);

  const change = (part: Partial<FindWords>) => {
    const next = { ...words, ...part };
    keep(next);
    setWords(next);
    setReplaced(null);
  };
  const run = (command: Command) => command(editor.state, editor.view.dispatch, editor.view);
  const replace = () => {
    if (current < 0) return find.go("next");
    run(replaceMatch(replacement));
    setReplaced(null);
    showMatch(editor);
  };
  const replaceAll = () => {
    const before = editor.state.doc;
    run(replaceAllMatches(replacement));
    // Where somebody else writes on one of the articles, nothing is replaced, and the desk says so.
    if (editor.state.doc !== before) setReplaced(count);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.key !== "Escape") return;
    event.preventDefault();
    find.close();
  };
  const onEnter = (act: (event: KeyboardEvent) => void) => (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.key !== "Enter" || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    act(event);
  };
  const mac = isMac();

  return (
    <search
      aria-label={t("label")}
      onKeyDown={onKeyDown}
      className="flex shrink-0 flex-col gap-1.5 border-hairline border-b px-3 py-1.5 text-[12.5px]"
    >
      <div className="flex flex-wrap items-center gap-x-2 gap-y-1">
        <Field
          label={t("text")}
          field={field}
          value={text}
          onChange={(value) => change({ text: value })}
          onKeyDown={onEnter(({ shiftKey }) => find.go(shiftKey ? "previous" : "next"))}
        />
        <output className="min-w-16 text-ink-2 tabular-nums">
          {replaced !== null ? t("replaced", { count: replaced }) : text && countWords(t, count, current)}
        </output>
        <Step
          label={t("previous")}
          keys={keyName(DESK_KEYS.findPrevious, mac)}
          disabled={count === 0}
          onClick={() => find.go("previous")}
        >
          ↑
        </Step>
        <Step
          label={t("next")}
          keys={keyName(DESK_KEYS.findNext, mac)}
          disabled={count === 0}
          onClick={() => find.go("next")}
        >
          ↓
        </Step>
        <span className="flex-1" />
        <Step label={t("close")} keys="Esc" onClick={find.close}>
          ×
        </Step>
      </div>
      <div className="flex flex-wrap items-center gap-x-2 gap-y-1">
        {editable && (
          <>
            <Field
              label={t("replacement")}
              value={replacement}
              onChange={(value) => change({ replacement: value })}
              onKeyDown={onEnter(replace)}
            />
            <button type="button" aria-disabled={count === 0} onClick={replace} className={ACTION}>
              {t("replace")}
            </button>
            <button type="button" aria-disabled={count === 0} onClick={replaceAll} className={ACTION}>
              {t("replaceAll")}
            </button>
          </>
        )}
        <Option checked={exactWidth} onChange={(checked) => change({ exactWidth: checked })}>
          {t("exactWidth")}
        </Option>
        <Option checked={exactCase} onChange={(checked) => change({ exactCase: checked })}>
          {t("exactCase")}
        </Option>
        <Option checked={inArticle} onChange={(checked) => change({ inArticle: checked })}>
          {t("inArticle")}
        </Option>
      </div>
    </search>
  );
}

function countWords(t: ReturnType<typeof useTranslations<"find">>, count: number, current: number): string {
  if (count === 0) return t("none");
  return current < 0 ? t("count", { count }) : `${current + 1}/${count}`;
}

function Field({
  label,
  field,
  value,
  onChange,
  onKeyDown,
}: {
  label: string;
  field?: React.Ref<HTMLInputElement>;
  value: string;
  onChange: (value: string) => void;
  onKeyDown: (event: KeyboardEvent) => void;
}) {
  const id = useId();
  return (
    <span className="flex items-center gap-2">
      <label htmlFor={id} className="w-12 shrink-0 text-ink-2">
        {label}
      </label>
      <input
        ref={field}
        id={id}
        lang="zh-CN"
        autoComplete="off"
        spellCheck={false}
        value={value}
        onChange={({ target }) => onChange(target.value)}
        onKeyDown={onKeyDown}
        className="h-7 w-48 rounded-desk border border-ink-2/50 bg-paper px-2 text-[13px]"
      />
    </span>
  );
}

function Option({
  checked,
  onChange,
  children,
}: {
  checked: boolean;
  onChange: (checked: boolean) => void;
  children: string;
}) {
  return (
    <label className="flex h-7 items-center gap-1 whitespace-nowrap">
      <input type="checkbox" checked={checked} onChange={({ target }) => onChange(target.checked)} />
      {children}
    </label>
  );
}

function Step({
  label,
  keys,
  disabled = false,
  onClick,
  children,
}: {
  label: string;
  keys: string;
  disabled?: boolean;
  onClick: () => void;
  children: ReactNode;
}) {
  return (
    <button
      type="button"
      aria-label={label}
      title={`${label} (${keys})`}
      // Not disabled: a button that cannot be used any more would take the focus out of the bar.
      aria-disabled={disabled}
      onClick={onClick}
      className="size-7 shrink-0 rounded-desk hover:bg-ink/6 aria-disabled:opacity-40"
    >
      {children}
    </button>
  );
}

const ACTION =
  "h-7 rounded-desk border border-ink-2/50 px-2 text-[12px] hover:border-ink aria-disabled:opacity-40";
