"use client";

import { useTranslations } from "next-intl";
import { type ChangeEvent, useRef, useState } from "react";
import { Button, buttonClass } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { AppError } from "@/lib/errors";
import { importListAction } from "@/newsroom/word-list/actions";
import type { Imported, ListName } from "@/newsroom/word-list/types";
import { readTextFile } from "../paste/read-text-file";
import { Refusal } from "../refusal";
import { useAction } from "../use-action";

/** Takes a list along as CSV, and brings one in: UTF-8, or GB 18030 as spreadsheets here save. */
export function ImportList({ list, mayKeep }: { list: ListName; mayKeep: boolean }) {
  const t = useTranslations("lists");
  const [imported, setImported] = useState<Imported>();
  const chooser = useRef<HTMLInputElement>(null);
  const { start, pending, refusal } = useAction(async (file: File) => {
    try {
      return await importListAction({ list, csv: await readTextFile(file) });
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      return { ok: false as const, code: error.code, details: error.details };
    }
  });
  const onChange = ({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
    const [file] = currentTarget.files ?? [];
    // The same file can be chosen again once it is mended.
    currentTarget.value = "";
    setImported(undefined);
    if (file) start(file, setImported);
  };
  return (
    <div className="flex flex-col gap-2">
      <div className="flex flex-wrap items-center gap-2">
        {mayKeep && (
          <>
            <Button disabled={pending} onClick={() => chooser.current?.click()}>
              {t(`import.${list}`)}
            </Button>
            <input
              ref={chooser}
              type="file"
              hidden
              accept=".csv,text/csv"
              aria-label={t(`import.${list}`)}
              onChange={onChange}
            />
          </>
        )}
        <a className={buttonClass()} href={`/api/desk/lists/${list}.csv`} download>
          {t(`export.${list}`)}
        </a>
      </div>
      {imported && (
        <Notice tone="done">{t("imported", { added: imported.added, changed: imported.changed })}</Notice>
      )}
      <Refusal refusal={refusal} />
    </div>
  );
}
