"use client";

import { useTranslations } from "next-intl";
import { type SubmitEvent, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { Field, TextInput } from "@/components/ui/field";
import type { RefusalCode } from "@/lib/errors";
import { addSectionAction, moveSectionAction, renameSectionAction } from "@/newsroom/section/actions";
import type { SectionOnDesk } from "@/newsroom/section/types";
import { Refusal } from "../refusal";
import { useAction } from "../use-action";
import { useFieldError } from "../use-refusal-text";

const NAME_CODES: readonly RefusalCode[] = ["NAME_EMPTY", "NAME_TAKEN"];

/** The paper's sections in their order: rename, move, add. */
export function SectionList({ sections }: { sections: readonly SectionOnDesk[] }) {
  const t = useTranslations("settings");
  const [renaming, setRenaming] = useState<string>();
  const move = useAction(moveSectionAction);
  const button = (section: SectionOnDesk, direction: "up" | "down", unusable: boolean) => (
    <Button
      look="quiet"
      disabled={unusable || move.pending}
      aria-label={t(direction, { name: section.name })}
      onClick={() => move.start({ sectionId: section.id, direction })}
    >
      <span aria-hidden="true">{direction === "up" ? "↑" : "↓"}</span>
    </Button>
  );
  return (
    <div className="flex max-w-md flex-col gap-4">
      <ol className="border-hairline border-t">
        {sections.map((section, index) => (
          <li key={section.id} className="flex min-h-8 items-center gap-1 border-hairline border-b">
            {renaming === section.id ? (
              <RenameForm section={section} onDone={() => setRenaming(undefined)} />
            ) : (
              <>
                <span className="min-w-0 flex-1 truncate">{section.name}</span>
                <Button look="quiet" onClick={() => setRenaming(section.id)}>
                  {t("rename")}
                  <span className="sr-only"> {section.name}</span>
                </Button>
                {button(section, "up", index === 0)}
                {button(section, "down", index === sections.length - 1)}
              </>
            )}
          </li>
        ))}
      </ol>
      <Refusal refusal={move.refusal} />
      <AddForm />
    </div>
  );
}

function RenameForm({ section, onDone }: { section: SectionOnDesk; onDone: () => void }) {
  const t = useTranslations("settings");
  const error = useFieldError();
  const { start, pending, refusal } = useAction(renameSectionAction);
  const onSubmit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const name = String(new FormData(event.currentTarget).get("name"));
    start({ sectionId: section.id, name }, onDone);
  };
  return (
    <form noValidate onSubmit={onSubmit} className="flex w-full flex-wrap items-end gap-2 py-2">
      <Field
        label={t("renameOf", { name: section.name })}
        className="flex-1"
        error={error(refusal, ...NAME_CODES)}
      >
        {(field) => <TextInput {...field} name="name" maxLength={20} defaultValue={section.name} autoFocus />}
      </Field>
      <Button type="submit" disabled={pending}>
        {t("save")}
      </Button>
      <Button look="quiet" onClick={onDone}>
        {t("cancel")}
      </Button>
      <Refusal refusal={refusal} except={NAME_CODES} />
    </form>
  );
}

function AddForm() {
  const t = useTranslations("settings");
  const error = useFieldError();
  const { start, pending, refusal } = useAction(addSectionAction);
  const form = useRef<HTMLFormElement>(null);
  const onSubmit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const name = String(new FormData(event.currentTarget).get("name"));
    start({ name }, () => form.current?.reset());
  };
  return (
    <form ref={form} noValidate onSubmit={onSubmit} className="flex flex-col gap-2">
      <div className="flex items-start gap-2">
        <Field label={t("newSection")} className="flex-1" error={error(refusal, ...NAME_CODES)}>
          {(field) => <TextInput {...field} name="name" maxLength={20} autoComplete="off" />}
        </Field>
        <Button type="submit" disabled={pending} className="mt-6">
          {t("add")}
        </Button>
      </div>
      <Refusal refusal={refusal} except={NAME_CODES} />
    </form>
  );
}
