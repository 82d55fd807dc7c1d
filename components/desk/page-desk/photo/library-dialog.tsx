"use client";

import { useTranslations } from "next-intl";
import { type FormEvent, useEffect, useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Field, TextInput } from "@/components/ui/field";
import { searchPhotosAction } from "@/newsroom/page-photo/actions";
import { Refusal } from "../../refusal";
import { useAction } from "../../use-action";
import { Thumb } from "./thumb";
import type { PagePhoto } from "./use-page-photos";

/** 从图库选: looks for a photo of the newsroom by words; choosing one closes it. */
export function LibraryDialog({
  open,
  onClose,
  onChoose,
}: {
  open: boolean;
  onClose: () => void;
  onChoose: (photo: PagePhoto) => void;
}) {
  const t = useTranslations("pageDesk.photo");
  return (
    <Dialog open={open} onClose={onClose} wide title={t("library")}>
      <Search onChoose={onChoose} />
      <div className="flex justify-end">
        <Button onClick={onClose}>{t("close")}</Button>
      </div>
    </Dialog>
  );
}

function Search({ onChoose }: { onChoose: (photo: PagePhoto) => void }) {
  const t = useTranslations("pageDesk.photo");
  const { start, pending, refusal } = useAction(searchPhotosAction);
  const [words, setWords] = useState("");
  const [found, setFound] = useState<readonly PagePhoto[] | null>(null);
  const search = (text: string) => start({ words: text }, ({ photos }) => setFound(photos));
  // biome-ignore lint/correctness/useExhaustiveDependencies: the latest ones, once
  useEffect(() => search(""), []);
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    search(words);
  };
  return (
    <>
      <form onSubmit={onSubmit} className="flex items-end gap-2">
        <Field label={t("libraryWords")} className="flex-1">
          {(field) => (
            <TextInput
              {...field}
              type="search"
              maxLength={100}
              value={words}
              onChange={({ target }) => setWords(target.value)}
            />
          )}
        </Field>
        <Button type="submit" disabled={pending}>
          {t("search")}
        </Button>
      </form>
      {refusal && <Refusal refusal={refusal} />}
      <p role="status" className="text-[13px] text-ink-2">
        {found && !pending && t("found", { count: found.length })}
      </p>
      {found && found.length > 0 && (
        <ul aria-label={t("library")} className="grid grid-cols-2 gap-2 sm:grid-cols-3">
          {found.map((photo) => (
            <li key={photo.id}>
              <button
                type="button"
                onClick={() => onChoose(photo)}
                className="flex w-full gap-2 rounded-desk border border-hairline p-1.5 text-left hover:border-ink"
              >
                <Thumb photoId={photo.id} photo={photo} />
                <span className="min-w-0 flex-1 text-[12px] leading-5">
                  <span className="block truncate">{photo.fileName}</span>
                  <span className="line-clamp-2 text-ink-2">{photo.caption || photo.headline}</span>
                </span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
