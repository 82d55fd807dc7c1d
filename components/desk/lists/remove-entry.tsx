"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { removeEntryAction } from "@/newsroom/word-list/actions";
import type { ListName } from "@/newsroom/word-list/types";
import { Refusal } from "../refusal";
import { useAction } from "../use-action";

/** Takes an entry off its list. */
export function RemoveEntry({ list, id, name }: { list: ListName; id: string; name: string }) {
  const t = useTranslations("lists");
  const { start, pending, refusal } = useAction(removeEntryAction);
  return (
    <>
      <Button
        look="quiet"
        disabled={pending}
        aria-label={t("removeOne", { name })}
        onClick={() => start({ list, id })}
      >
        {t("remove")}
      </Button>
      <Refusal refusal={refusal} />
    </>
  );
}
