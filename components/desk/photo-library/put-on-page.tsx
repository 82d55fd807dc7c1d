"use client";

import Link from "next/link";
import { useTranslations } from "next-intl";
import { type SubmitEvent, useId, useState } from "react";
import { Button } from "@/components/ui/button";
import { Select } from "@/components/ui/field";
import { addPhotoToPageAction } from "@/newsroom/page-photo/actions";
import type { PageInPreparation } from "@/newsroom/photo-library/types";
import { Refusal } from "../refusal";
import { useAction } from "../use-action";

/** Uses a photo again: it lies with the loose photos of the page that is chosen. */
export function PutOnPage({
  photoId,
  name,
  pages,
}: {
  photoId: string;
  name: string;
  pages: readonly PageInPreparation[];
}) {
  const t = useTranslations("photoLibrary");
  const { start, pending, refusal } = useAction(addPhotoToPageAction);
  const [put, setPut] = useState<PageInPreparation>();
  const id = useId();
  if (pages.length === 0) return null;
  const inWords = ({ day, number, name: pageName }: PageInPreparation) => `${day} ${number} ${pageName}`;
  const onSubmit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const pageId = String(new FormData(event.currentTarget).get("page"));
    setPut(undefined);
    start({ pageId, photoId }, () => setPut(pages.find((page) => page.id === pageId)));
  };
  return (
    <form noValidate onSubmit={onSubmit} className="flex flex-wrap items-center gap-2">
      <label htmlFor={id} className="sr-only">
        {t("pageFor", { name })}
      </label>
      <Select id={id} name="page" className="w-48!">
        {pages.map((page) => (
          <option key={page.id} value={page.id}>
            {inWords(page)}
          </option>
        ))}
      </Select>
      <Button type="submit" disabled={pending}>
        {t("put")}
        <span className="sr-only"> {name}</span>
      </Button>
      <span role="status">
        {put && (
          <Link href={`/desk/pages/${put.id}`} className="text-done underline underline-offset-4">
            {t("putOn", { page: inWords(put) })}
          </Link>
        )}
      </span>
      <Refusal refusal={refusal} />
    </form>
  );
}
