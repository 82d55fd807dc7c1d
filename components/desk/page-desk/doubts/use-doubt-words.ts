"use client";

import { useTranslations } from "next-intl";
import { BLOCK_ROLES } from "@/engine/types";
import type { Doubt } from "@/newsroom/doubt/types";

export interface DoubtWords {
  /** 引题还是主题？ */
  question: string;
  reason: string;
  /** What the other choice would do: 改为主题. */
  other: string;
}

const ROLES = [...BLOCK_ROLES, "label"] as const;
const PLACES = ["before", "after", "crosshead", "none"] as const;

/** Puts a doubt into words. */
export function useDoubtWords(): (doubt: Doubt) => DoubtWords {
  const t = useTranslations("pageDesk.doubts");
  const split = useTranslations("split");
  const roleOf = (code: string) => split(`choices.role.${ROLES.find((role) => role === code) ?? "label"}`);
  const placeOf = (code: string) =>
    split(`choices.attachment.${PLACES.find((place) => place === code) ?? "none"}`);
  const words = ({ kind, choice, alternative, role }: Doubt): Omit<DoubtWords, "reason"> => {
    if (kind === "article") return { question: t("question.article"), other: t("other.article") };
    if (kind === "block") {
      const key = choice === "begin" ? "begin" : "continue";
      return { question: t(`question.block.${key}`), other: t(`other.block.${key}`) };
    }
    const name = kind === "role" ? roleOf : placeOf;
    const asked = { what: roleOf(role), choice: name(choice), other: name(alternative) };
    return { question: t(`question.${kind}`, asked), other: t(`other.${kind}`, asked) };
  };
  return (doubt) => ({ ...words(doubt), reason: split(`reasons.${doubt.reason}`) });
}

/** How sure the engine is, as two digits; rounded down, so that nothing in doubt looks sure. */
export const twoDigits = (confidence: number): string => (Math.floor(confidence * 100) / 100).toFixed(2);
