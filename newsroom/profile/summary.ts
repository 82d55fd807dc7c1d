import { isHabit } from "@/engine/prior";
import type { Form, Profile } from "@/engine/profile";
import type { ProfileSummary, SummedForms } from "./types";

/** A measure counts where it is this much of the paper. */
const LEAST_SHARE = 0.05;
const MOST_MEASURES = 8;
const MOST_FORMS = 6;

/** What a profile says, for people: only what the engine reckons with. */
export function summaryOf({ pages, titles, measures, furniture, bylines, credits }: Profile): ProfileSummary {
  const all = measures.reduce((sum, { seen }) => sum + seen, 0);
  const usual = measures.filter(({ seen }) => seen > all * LEAST_SHARE).slice(0, MOST_MEASURES);
  return {
    pages,
    titles: placeOfTitles(titles),
    measures: usual.map(({ ems }) => ems).sort((a, b) => a - b),
    furniture: mostSeen(furniture),
    bylines: mostSeen(bylines),
    credits: mostSeen(credits),
  };
}

function placeOfTitles({ before, after }: Profile["titles"]): ProfileSummary["titles"] {
  if (before + after === 0) return undefined;
  const place = before >= after ? "before" : "after";
  return { place, ofTen: Math.round((10 * Math.max(before, after)) / (before + after)) };
}

function mostSeen(entries: readonly Form[]): SummedForms {
  const habits = entries.filter(isHabit).sort((a, b) => b.seen - a.seen);
  return {
    forms: habits.slice(0, MOST_FORMS).map(({ form }) => form),
    more: Math.max(0, habits.length - MOST_FORMS),
  };
}
