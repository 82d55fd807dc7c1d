"use client";

import { useTranslations } from "next-intl";
import { type DragEvent, useId, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { MOST_MEGABYTES } from "@/newsroom/photo/limits";
import { UploadRow } from "./upload-row";
import type { Uploads } from "./use-uploads";

const ACCEPTED =
  "image/jpeg,image/png,image/webp,image/tiff,image/avif,image/gif,.jpg,.jpeg,.png,.webp,.tif,.tiff,.avif,.gif";

interface PhotoUploadProps {
  uploads: Uploads;
  /** The article that the photos are for; null where they are for the page. */
  articleId: string | null;
}

/** Takes photos by file dialog or by drag and drop, and shows how each of them fares. */
export function PhotoUpload({ uploads: { uploads, done, add, retry, drop }, articleId }: PhotoUploadProps) {
  const t = useTranslations("photos");
  const { isOver, ...target } = useDropTarget((files) => add(files, articleId));
  const shown = uploads.filter((upload) => upload.articleId === articleId);
  const dialog = useRef<HTMLInputElement>(null);
  const kinds = useId();
  return (
    <div className="font-sans text-ink">
      {/* Dropping is a second way for the mouse; the button beside it does the same for everyone. */}
      <div
        {...target}
        className={`flex flex-wrap items-center gap-x-3 gap-y-1 rounded-desk border border-dashed px-3 py-2 text-[13px] leading-6 transition-colors duration-[120ms] ${isOver ? "border-ink" : "border-hairline"}`}
      >
        <Button onClick={() => dialog.current?.click()} aria-describedby={kinds}>
          {t("choose")}
        </Button>
        <span>{t("drop")}</span>
        <span id={kinds} className="text-ink-2">
          {t("kinds", { megabytes: MOST_MEGABYTES })}
        </span>
        <input
          ref={dialog}
          type="file"
          hidden
          accept={ACCEPTED}
          multiple
          onChange={({ currentTarget }) => {
            add([...(currentTarget.files ?? [])], articleId);
            // The same file can be chosen again after a refusal.
            currentTarget.value = "";
          }}
        />
      </div>
      {shown.length > 0 && (
        <ul aria-label={t("list")} className="mt-2">
          {shown.map((upload) => (
            <UploadRow
              key={upload.key}
              upload={upload}
              onRetry={() => retry(upload)}
              onDrop={() => drop(upload.key)}
            />
          ))}
        </ul>
      )}
      <p role="status" className="sr-only">
        {done && t("done", { name: done.fileName })}
      </p>
    </div>
  );
}

/** Files dragged from the desktop; anything else that is dragged (a block, a word) passes by. */
function useDropTarget(take: (files: File[]) => void) {
  const [isOver, setOver] = useState(false);
  const carriesFiles = ({ dataTransfer }: DragEvent) => dataTransfer.types.includes("Files");
  return {
    isOver,
    onDragOver(event: DragEvent) {
      if (!carriesFiles(event)) return;
      event.preventDefault();
      event.dataTransfer.dropEffect = "copy";
      setOver(true);
    },
    onDragLeave(event: DragEvent) {
      const to = event.relatedTarget;
      if (!(to instanceof Node && event.currentTarget.contains(to))) setOver(false);
    },
    onDrop(event: DragEvent) {
      if (!carriesFiles(event)) return;
      event.preventDefault();
      // The page document must not take the file for something pasted into it.
      event.stopPropagation();
      setOver(false);
      take([...event.dataTransfer.files]);
    },
  };
}
