"use client";

import { type ChangeEvent, useEffect, useRef, useState } from "react";
import { Field, TextArea } from "@/components/ui/field";

/** Milliseconds after the last key until what was typed is in the document. */
const REST = 500;

/**
 * Words of the document in a field of the dialog. They are put there when typing rests, the field is left or goes away: each is
 * one undo, and an input method is not disturbed.
 */
export function DraftField({
  label,
  value,
  placeholder,
  onChange,
}: {
  label: string;
  value: string;
  placeholder?: string;
  onChange: (words: string) => void;
}) {
  const [draft, setDraft] = useState<string | null>(null);
  const pending = useRef<{ words: string; timer: ReturnType<typeof setTimeout> }>(undefined);
  const tell = useRef(onChange);
  useEffect(() => {
    tell.current = onChange;
  });
  const put = () => {
    if (!pending.current) return;
    const { words, timer } = pending.current;
    clearTimeout(timer);
    pending.current = undefined;
    tell.current(words);
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the field goes away
  useEffect(() => put, []);
  const type = (words: string, isComposing: boolean) => {
    setDraft(words);
    clearTimeout(pending.current?.timer);
    pending.current = isComposing ? undefined : { words, timer: setTimeout(put, REST) };
  };
  return (
    <Field label={label}>
      {(field) => (
        <TextArea
          {...field}
          lang="zh-CN"
          rows={1}
          className="field-sizing-content resize-none py-1!"
          value={draft ?? value}
          placeholder={placeholder}
          onChange={({ target, nativeEvent }: ChangeEvent<HTMLTextAreaElement>) =>
            type(target.value, "isComposing" in nativeEvent && nativeEvent.isComposing === true)
          }
          onCompositionEnd={({ currentTarget }) => type(currentTarget.value, false)}
          onKeyDown={(event) => {
            // A caption is one block: it has no lines.
            if (event.key === "Enter" && !event.nativeEvent.isComposing) event.preventDefault();
          }}
          onBlur={() => {
            put();
            setDraft(null);
          }}
        />
      )}
    </Field>
  );
}
