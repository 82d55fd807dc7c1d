import { FADE, type Form, type Measure, MOST, MOST_SEEN, type Profile } from "./profile";
import { type ApprovedPage, type Habits, habitsOf } from "./profile-habits";
import { type FormsOnPage, furnitureOnPage, namesOnPage } from "./profile-seen";

/** Less than this of a page is forgotten: a form seen on one page is, after some 300 others. */
const FORGOTTEN = 0.05;

/**
 * The profile with one more approved page learnt. The page counts for one in each habit, however much of it shows it,
 * and all pages before fade a little (`FADE`): no page can outweigh the others, and a paper that changes its habits is
 * followed. Never throws; nothing in the profile grows past its bounds.
 */
export function learnPage(profile: Profile, source: string, page: ApprovedPage): Profile {
  const habits = habitsOf(source, page);
  const names = (role: "byline" | "credit", forms: readonly Form[]) =>
    namesOnPage(
      source,
      page,
      role,
      forms.map(({ form }) => form),
    );
  const known = new Set(profile.furniture.map(({ form }) => form));
  return {
    version: profile.version,
    spacesAroundNumbers: profile.spacesAroundNumbers,
    pages: Math.min(profile.pages + 1, Number.MAX_SAFE_INTEGER),
    titles: addShares(profile.titles, habits.titles),
    measures: addMeasures(profile.measures, habits.measures),
    furniture: addForms(profile.furniture, furnitureOnPage(source, page, known), MOST.furniture),
    bylines: addForms(profile.bylines, names("byline", profile.bylines), MOST.bylines),
    credits: addForms(profile.credits, names("credit", profile.credits), MOST.credits),
  };
}

/** Shares out one page among the choices, by how often the page made each. A page that made none teaches nothing. */
function addShares<Choice extends string>(
  before: Readonly<Record<Choice, number>>,
  page: Readonly<Record<Choice, number>>,
): Record<Choice, number> {
  const all = Object.values<number>(page).reduce((sum, count) => sum + count, 0);
  const out: Record<Choice, number> = { ...before };
  if (all === 0) return out;
  for (const choice in out) out[choice] = faded(before[choice], page[choice] / all);
  return out;
}

function addMeasures(before: readonly Measure[], page: Habits["measures"]): Measure[] {
  const all = [...page.values()].reduce((sum, count) => sum + count, 0);
  if (all === 0) return [...before];
  const seen = new Map(before.map((measure) => [measure.ems, measure.seen]));
  const ems = [...new Set([...seen.keys(), ...page.keys()])];
  return ems
    .map((width) => ({ ems: width, seen: faded(seen.get(width) ?? 0, (page.get(width) ?? 0) / all) }))
    .filter((measure) => measure.seen >= FORGOTTEN)
    .sort((a, b) => b.seen - a.seen || a.ems - b.ems)
    .slice(0, MOST.measures);
}

function addForms(before: readonly Form[], page: FormsOnPage, most: number): Form[] {
  const known = new Map(before.map((entry) => [entry.form, entry]));
  return [...new Set([...known.keys(), ...page.seen])]
    .map((form) => ({
      form,
      seen: faded(known.get(form)?.seen ?? 0, page.seen.has(form) ? 1 : 0),
      otherwise: faded(known.get(form)?.otherwise ?? 0, page.otherwise.has(form) ? 1 : 0),
    }))
    .filter(({ seen }) => seen >= FORGOTTEN)
    .sort((a, b) => b.seen - a.seen || (a.form < b.form ? -1 : 1))
    .slice(0, most);
}

/** A count a page later, to four decimals: a profile is read by people too. */
function faded(count: number, page: number): number {
  return Math.min(MOST_SEEN, Math.round((count * FADE + page) * 10_000) / 10_000);
}
