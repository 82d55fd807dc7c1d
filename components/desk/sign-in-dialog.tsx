"use client";

import { useTranslations } from "next-intl";
import { Dialog } from "@/components/ui/dialog";
import { SignInForm } from "./sign-in-form";

/** Signing in again where one stands, so that what was typed stays. */
export function SignInDialog({
  open,
  onClose,
  onSignedIn,
}: {
  open: boolean;
  onClose: () => void;
  onSignedIn: () => void;
}) {
  const t = useTranslations("signIn");
  return (
    <Dialog open={open} onClose={onClose} title={t("again")}>
      <p className="text-[13px] text-ink-2">{t("expired")}</p>
      <SignInForm onSignedIn={onSignedIn} />
    </Dialog>
  );
}
