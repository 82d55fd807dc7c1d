"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import type { RefusalCode } from "@/lib/errors";
import { SignInDialog } from "./sign-in-dialog";
import type { Refused } from "./use-action";
import { useRefusalText } from "./use-refusal-text";

/**
 * A refusal in words: what happened, and what now. Where the session ended, one signs in again on the spot.
 * `except` names the refusals that stand beside a field instead.
 */
export function Refusal({
  refusal,
  except = [],
}: {
  refusal: Refused | undefined;
  except?: readonly RefusalCode[];
}) {
  const t = useTranslations("signIn");
  const words = useRefusalText();
  const [signingIn, setSigningIn] = useState(false);
  const [signedIn, setSignedIn] = useState<Refused>();
  if (!refusal || except.includes(refusal.code)) return null;
  if (refusal.code !== "UNAUTHENTICATED") return <Notice tone="urgent">{words(refusal)}</Notice>;
  if (signedIn === refusal) return <Notice tone="done">{t("tryAgain")}</Notice>;
  return (
    <>
      <Notice tone="urgent">
        {words(refusal)}{" "}
        <Button className="ml-2" onClick={() => setSigningIn(true)}>
          {t("again")}
        </Button>
      </Notice>
      <SignInDialog
        open={signingIn}
        onClose={() => setSigningIn(false)}
        onSignedIn={() => {
          setSigningIn(false);
          setSignedIn(refusal);
        }}
      />
    </>
  );
}
