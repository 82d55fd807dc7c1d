"use client";

import { useLocale, useTranslations } from "next-intl";
import { longDate, today } from "@/lib/calendar";
import type { PagePhoto } from "./use-page-photos";

/** What the photo's file says of itself. */
export function FileFacts({ photo }: { photo: PagePhoto }) {
  const t = useTranslations("pageDesk.photo.file");
  const locale = useLocale();
  const facts = [
    ["name", photo.fileName],
    ["size", `${photo.width} × ${photo.height}`],
    ["photographer", photo.photographer],
    ["place", photo.place],
    ["takenAt", photo.takenAt ? longDate(today(photo.takenAt), locale) : ""],
    ["copyright", photo.copyright],
  ] as const;
  return (
    <dl className="flex flex-wrap gap-x-4 text-[12px] text-ink-2 leading-5">
      {facts.map(
        ([name, fact]) =>
          fact && (
            <div key={name} className="flex min-w-0 gap-1">
              <dt className="shrink-0">{t(name)}</dt>
              <dd className="min-w-0 truncate text-ink" title={fact}>
                {fact}
              </dd>
            </div>
          ),
      )}
    </dl>
  );
}
