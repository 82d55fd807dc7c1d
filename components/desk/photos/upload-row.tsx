"use client";

import { useTranslations } from "next-intl";
import { isWorthRetrying, type Upload, type UploadRefusal } from "./uploads";

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
    <li className="border-hairline border-t py-2 text-[13px] leading-5">
      <div className="flex items-baseline gap-3">
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
        <RefusalInWords refusal={refusal} />
      ) : (
        <progress
          className="mt-1 block h-0.5 w-full appearance-none bg-hairline [&::-moz-progress-bar]:bg-ink [&::-webkit-progress-bar]:bg-hairline [&::-webkit-progress-value]:bg-ink"
          aria-label={t("progress", { name: file.name })}
          max={100}
          value={state === "reading" ? undefined : percent}
        />
      )}
    </li>
  );
}

function RefusalInWords({ refusal }: { refusal: UploadRefusal }) {
  const t = useTranslations("photos");
  const errors = useTranslations("errors");
  return (
    <p role="alert" className="mt-1 text-cinnabar">
      {refusal.code === "UNREACHABLE" ? t("unreachable") : errors(refusal.code, refusal.details)}
      {refusal.code === "UNAUTHENTICATED" && (
        <>
          {" "}
          <a className="underline" href="/sign-in" target="_blank" rel="noreferrer">
            {t("signInAgain")}
          </a>
        </>
      )}
    </p>
  );
}

function RowButton({ label, ...rest }: { label: string; onClick: () => void; children: string }) {
  return (
    <button
      type="button"
      aria-label={label}
      className="text-ink-2 underline decoration-hairline underline-offset-4 hover:text-ink"
      {...rest}
    />
  );
}
