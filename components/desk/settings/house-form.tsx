"use client";

import { useTranslations } from "next-intl";
import { type SubmitEvent, useState } from "react";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { changeHouseAction } from "@/newsroom/newspaper/actions";
import type { House } from "@/newsroom/page/workflow";
import { ReviewPreset } from "@/prisma/generated/enums";
import { Refusal } from "../refusal";
import { useAction } from "../use-action";

/** How pages are signed for, and whether one person may sign twice. */
export function HouseForm({ house }: { house: House }) {
  const t = useTranslations("settings");
  const pendingWord = useTranslations("common")("pending");
  const { start, pending, refusal } = useAction(changeHouseAction);
  const [saved, setSaved] = useState(false);
  const onSubmit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const typed = new FormData(event.currentTarget);
    const preset = Object.values(ReviewPreset).find((choice) => choice === typed.get("preset"));
    setSaved(false);
    start({ preset: preset ?? house.preset, waiver: typed.has("waiver") }, () => setSaved(true));
  };
  return (
    <form noValidate onSubmit={onSubmit} className="flex max-w-2xl flex-col gap-4">
      <fieldset className="flex flex-col gap-1">
        <legend className="mb-1">{t("preset")}</legend>
        {Object.values(ReviewPreset).map((preset) => (
          <label key={preset} className="flex items-baseline gap-2">
            <input
              type="radio"
              className="accent-ink"
              name="preset"
              value={preset}
              defaultChecked={preset === house.preset}
            />
            {t(`presets.${preset}`)}
          </label>
        ))}
      </fieldset>
      <label className="flex items-baseline gap-2">
        <input type="checkbox" className="accent-ink" name="waiver" defaultChecked={house.waiver} />
        <span>
          {t("waiver")}
          <span className="block text-ink-2">{t("waiverHint")}</span>
        </span>
      </label>
      <Refusal refusal={refusal} />
      {saved && <Notice tone="done">{t("houseSaved")}</Notice>}
      <div>
        <Button look="primary" type="submit" disabled={pending}>
          {pending ? pendingWord : t("save")}
        </Button>
      </div>
    </form>
  );
}
