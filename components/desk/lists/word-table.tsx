"use client";

import { useTranslations } from "next-intl";
import { type SubmitEvent, useRef } from "react";
import { Button } from "@/components/ui/button";
import { Field, Select, TextInput } from "@/components/ui/field";
import { Cell, ColumnHead, Row, Table } from "@/components/ui/table";
import { keepWordAction } from "@/newsroom/word-list/actions";
import type { Listed, WatchedWord } from "@/newsroom/word-list/types";
import { WatchedKind } from "@/prisma/generated/enums";
import { Refusal } from "../refusal";
import { useAction } from "../use-action";
import { useFieldError } from "../use-refusal-text";
import { RemoveEntry } from "./remove-entry";

/** 错敏词, with the line on which one is added or changed. */
export function WordTable({ words, mayKeep }: { words: readonly Listed<WatchedWord>[]; mayKeep: boolean }) {
  const t = useTranslations("lists");
  return (
    <>
      {words.length > 0 && (
        <Table
          label={t("wordsLabel")}
          head={
            <>
              <ColumnHead>{t("word")}</ColumnHead>
              <ColumnHead>{t("kind")}</ColumnHead>
              <ColumnHead>{t("instead")}</ColumnHead>
              <ColumnHead className="max-md:hidden">{t("note")}</ColumnHead>
              {mayKeep && <ColumnHead>{t("actions")}</ColumnHead>}
            </>
          }
        >
          {words.map(({ id, word, kind, instead, note }) => (
            <Row key={id}>
              <Cell className="font-semibold">{word}</Cell>
              <Cell className={kind === "FORBIDDEN" ? "text-cinnabar" : ""}>{t(`kinds.${kind}`)}</Cell>
              <Cell>{instead || "—"}</Cell>
              <Cell className="text-ink-2 max-md:hidden">{note}</Cell>
              {mayKeep && (
                <Cell>
                  <RemoveEntry list="words" id={id} name={word} />
                </Cell>
              )}
            </Row>
          ))}
        </Table>
      )}
      {mayKeep && <WordForm />}
    </>
  );
}

function WordForm() {
  const t = useTranslations("lists");
  const error = useFieldError();
  const { start, pending, refusal } = useAction(keepWordAction);
  const form = useRef<HTMLFormElement>(null);
  const onSubmit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const typed = new FormData(event.currentTarget);
    const text = (name: string) => String(typed.get(name));
    const kind = Object.values(WatchedKind).find((choice) => choice === typed.get("kind")) ?? "WRONG";
    start({ word: text("word"), kind, instead: text("instead"), note: text("note") }, () =>
      form.current?.reset(),
    );
  };
  return (
    <form ref={form} noValidate onSubmit={onSubmit} className="flex max-w-3xl flex-wrap items-start gap-2">
      <Field label={t("word")} className="w-36" error={error(refusal, "ENTRY_EMPTY")}>
        {(field) => <TextInput {...field} name="word" maxLength={40} autoComplete="off" />}
      </Field>
      <Field label={t("kind")} className="w-24">
        {(field) => (
          <Select {...field} name="kind">
            {Object.values(WatchedKind).map((kind) => (
              <option key={kind} value={kind}>
                {t(`kinds.${kind}`)}
              </option>
            ))}
          </Select>
        )}
      </Field>
      <Field label={t("instead")} className="w-36">
        {(field) => <TextInput {...field} name="instead" maxLength={40} autoComplete="off" />}
      </Field>
      <Field label={t("note")} className="min-w-40 flex-1">
        {(field) => <TextInput {...field} name="note" maxLength={200} autoComplete="off" />}
      </Field>
      <Button type="submit" disabled={pending} className="md:mt-6">
        {t("add")}
      </Button>
      <Refusal refusal={refusal} except={["ENTRY_EMPTY"]} />
    </form>
  );
}
