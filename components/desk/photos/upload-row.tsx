"use client";

import { useTranslations } from "next-intl";
import { Refusal } from "@/components/desk/refusal";
import { Button } from "@/components/ui/button";
import { isWorthRetrying, type Upload } from "./uploads";

interface UploadRowProps {
  upload: Upload;
  onRetry: () => void;
  onDrop: () => void;
}

/** One file on its way: its name, how far it is or why it was refused, and what can be done. */
export function UploadRow({ upload, onRetry, onDrop }: UploadRowProps) {
  const t = useTranslations("photos");
  const { file, refusal, state } = upload;
  const percent = Math.round(upload.share * 100);
  return (
    <li className="relative border-hairline border-b py-1 text-[13px] leading-5">
      <div className="flex items-center gap-3">
        <span className="min-w-0 flex-1 truncate" title={file.name}>
          {file.name}
        </span>
        {state === "waiting" && <span className="text-ink-2">{t("waiting")}</span>}
        {state === "sending" && <span className="text-ink-2 tabular-nums">{t("sending", { percent })}</span>}
        {state === "reading" && <span className="text-ink-2">{t("reading")}</span>}
        {refusal && isWorthRetrying(refusal) && (
          <RowButton label={t("retryOne", { name: file.name })} onClick={onRetry}>
            {t("retry")}
          </RowButton>
        )}
        <RowButton label={t(refusal ? "dismissOne" : "cancelOne", { name: file.name })} onClick={onDrop}>
          {t(refusal ? "dismiss" : "cancel")}
        </RowButton>
      </div>
      {refusal ? (
        <Refusal refusal={refusal} />
      ) : (
        <progress
          className="absolute inset-x-0 -bottom-px block h-0.5 w-full appearance-none bg-transparent [&::-moz-progress-bar]:bg-ink [&::-webkit-progress-bar]:bg-transparent [&::-webkit-progress-value]:bg-ink"
          aria-label={t("progress", { name: file.name })}
          max={100}
          value={state === "reading" ? undefined : percent}
        />
      )}
    </li>
  );
}

function RowButton({ label, ...rest }: { label: string; onClick: () => void; children: string }) {
  return <Button look="quiet" aria-label={label} className="px-2" {...rest} />;
}
