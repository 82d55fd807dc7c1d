"use client";

import { useTranslations } from "next-intl";
import type { SubmitEvent } from "react";
import { Button } from "@/components/ui/button";
import { Field, TextArea, TextInput } from "@/components/ui/field";
import { changePhotoAction } from "@/newsroom/photo-library/actions";
import type { PhotoInLibrary } from "@/newsroom/photo-library/types";
import { Refusal } from "../refusal";
import { useAction } from "../use-action";

const LINES = ["headline", "photographer", "credit", "place", "copyright"] as const;

/** Corrects what is known of a photo. A refusal keeps what was typed. */
export function PhotoForm({ photo, onDone }: { photo: PhotoInLibrary; onDone: () => void }) {
  const t = useTranslations("photoLibrary");
  const common = useTranslations("common");
  const { start, pending, refusal } = useAction(changePhotoAction);
  const onSubmit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const typed = new FormData(event.currentTarget);
    const text = (name: (typeof LINES)[number] | "caption") => String(typed.get(name));
    start(
      {
        photoId: photo.id,
        version: photo.version,
        caption: text("caption"),
        headline: text("headline"),
        photographer: text("photographer"),
        credit: text("credit"),
        place: text("place"),
        copyright: text("copyright"),
      },
      onDone,
    );
  };
  return (
    <form noValidate onSubmit={onSubmit} className="flex max-w-3xl flex-col gap-3 py-2">
      <Field label={t("fields.caption")}>
        {(field) => (
          <TextArea {...field} name="caption" rows={2} maxLength={2000} defaultValue={photo.caption} />
        )}
      </Field>
      <div className="grid gap-3 sm:grid-cols-2">
        {LINES.map((name) => (
          <Field key={name} label={t(`fields.${name}`)}>
            {(field) => <TextInput {...field} name={name} maxLength={200} defaultValue={photo[name]} />}
          </Field>
        ))}
      </div>
      <p className="text-[12px] text-ink-2">{t("changeHint")}</p>
      <Refusal refusal={refusal} />
      <div className="flex gap-2">
        <Button look="primary" type="submit" disabled={pending}>
          {pending ? common("pending") : common("save")}
        </Button>
        <Button onClick={onDone}>{common("cancel")}</Button>
      </div>
    </form>
  );
}
