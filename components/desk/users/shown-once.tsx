"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";

/** A password that is shown this once: to be read out or copied, then gone. */
export function ShownOnce(props: { username: string; password: string; onDone: () => void }) {
  const t = useTranslations("users");
  const [copied, setCopied] = useState(false);
  return (
    <div className="flex flex-col gap-3">
      <Notice tone="waiting">{t("shownOnce")}</Notice>
      <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-1 text-[14px]">
        <dt className="text-ink-2">{t("username")}</dt>
        <dd>{props.username}</dd>
        <dt className="text-ink-2">{t("password")}</dt>
        <dd>
          <output className="select-all break-all font-mono text-[15px]">{props.password}</output>
        </dd>
      </dl>
      <div className="flex flex-wrap justify-end gap-2">
        <Button
          onClick={() => navigator.clipboard.writeText(props.password).then(() => setCopied(true))}
          aria-live="polite"
        >
          {copied ? t("copied") : t("copy")}
        </Button>
        <Button look="primary" onClick={props.onDone}>
          {t("noted")}
        </Button>
      </div>
    </div>
  );
}
