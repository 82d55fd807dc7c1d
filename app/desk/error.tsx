"use client";

import { useTranslations } from "next-intl";
import { Screen } from "@/components/desk/shell/screen";
import { Button } from "@/components/ui/button";

/** Something nobody expected: it is in the log under its digest, and what was saved is safe. */
export default function DeskError({
  error,
  reset,
}: {
  error: Error & { digest?: string };
  reset: () => void;
}) {
  const t = useTranslations("shell");
  return (
    <Screen title={t("failed.title")}>
      <p className="max-w-prose text-ink-2">{t("failed.words")}</p>
      {error.digest && (
        <p className="text-ink-2 tabular-nums">{t("failed.digest", { digest: error.digest })}</p>
      )}
      <p>
        <Button look="primary" onClick={reset}>
          {t("failed.retry")}
        </Button>
      </p>
    </Screen>
  );
}
