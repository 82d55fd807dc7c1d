"use client";

import { useTranslations } from "next-intl";
import { type SubmitEvent, useRef } from "react";
import { Button } from "@/components/ui/button";
import { Field, TextInput } from "@/components/ui/field";
import { Cell, ColumnHead, Row, Table } from "@/components/ui/table";
import { keepPersonAction } from "@/newsroom/word-list/actions";
import type { Listed, PersonPost } from "@/newsroom/word-list/types";
import { Refusal } from "../refusal";
import { useAction } from "../use-action";
import { useFieldError } from "../use-refusal-text";
import { RemoveEntry } from "./remove-entry";

/** 重要人名职务, with the line on which one is added. Somebody with several posts stands there several times. */
export function PeopleTable({
  people,
  mayKeep,
}: {
  people: readonly Listed<PersonPost>[];
  mayKeep: boolean;
}) {
  const t = useTranslations("lists");
  return (
    <>
      {people.length > 0 && (
        <Table
          label={t("peopleLabel")}
          head={
            <>
              <ColumnHead>{t("name")}</ColumnHead>
              <ColumnHead>{t("post")}</ColumnHead>
              {mayKeep && <ColumnHead>{t("actions")}</ColumnHead>}
            </>
          }
        >
          {people.map(({ id, name, post }) => (
            <Row key={id}>
              <Cell className="font-semibold">{name}</Cell>
              <Cell>{post || "—"}</Cell>
              {mayKeep && (
                <Cell>
                  <RemoveEntry list="people" id={id} name={`${name} ${post}`.trim()} />
                </Cell>
              )}
            </Row>
          ))}
        </Table>
      )}
      {mayKeep && <PersonForm />}
    </>
  );
}

function PersonForm() {
  const t = useTranslations("lists");
  const error = useFieldError();
  const { start, pending, refusal } = useAction(keepPersonAction);
  const form = useRef<HTMLFormElement>(null);
  const onSubmit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const typed = new FormData(event.currentTarget);
    start({ name: String(typed.get("name")), post: String(typed.get("post")) }, () => form.current?.reset());
  };
  return (
    <form ref={form} noValidate onSubmit={onSubmit} className="flex max-w-3xl flex-wrap items-start gap-2">
      <Field label={t("name")} className="w-36" error={error(refusal, "ENTRY_EMPTY")}>
        {(field) => <TextInput {...field} name="name" maxLength={40} autoComplete="off" />}
      </Field>
      <Field label={t("post")} className="min-w-40 flex-1">
        {(field) => <TextInput {...field} name="post" maxLength={40} autoComplete="off" />}
      </Field>
      <Button type="submit" disabled={pending} className="md:mt-6">
        {t("add")}
      </Button>
      <Refusal refusal={refusal} except={["ENTRY_EMPTY"]} />
    </form>
  );
}
