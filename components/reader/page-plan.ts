import { LINE, measure, type Rank } from "./copyfit";
import { excerpt } from "./excerpt";
import type { PaperArticle, TextPart } from "./paper-article";

/** An article in its place on a page. */
export interface Slot {
  article: PaperArticle;
  rank: Rank;
  /** What of its text stands on the page, and whether that is all of it. */
  text: TextPart[];
  whole: boolean;
  /**
   * On wide screens it takes the height that its neighbours leave: its text is cut at a line and links to the whole, or its photo
   * is cropped.
   */
  fitted: "text" | "photo" | null;
}

/** One to three columns wide; its articles stand under each other. */
export interface Cell {
  span: number;
  slots: Slot[];
}

/** A band of cells across the page, parted from the next by a hairline. */
export type Band = Cell[];

/** Texts up to here are told in a few lines: 简讯. */
const BRIEF = 150;
/** How much of an article stands on its page, in characters. */
const LIMITS: Record<Rank, number> = { lead: 1500, second: 700, other: 480, brief: BRIEF, photo: 200 };
const LEAD_ALONE = 2600;
const UNITS_IN_A_BAND = 6;
const SEPARATION = 48;

/** Slots that stay together under each other: one article, or the page's briefs. */
type Unit = Slot[];

/**
 * Sets the articles of a page by rank: the lead over two columns with others beside it, the rest in bands below. Of the possible
 * arrangements it takes the one with the least empty space and the least text cut off.
 */
export function planPage(articles: readonly PaperArticle[]): Band[] {
  const lead = articles.find(canLead) ?? articles[0];
  if (!lead) return [];
  const rest = articles.filter((article) => article !== lead);
  const leadSlot = slot(lead, "lead", rest.length === 0 ? LEAD_ALONE : LIMITS.lead);
  const units = unitsOf(rest);
  let best = { cost: Number.POSITIVE_INFINITY, bands: [] as Band[] };
  for (let beside = 0; beside <= Math.min(units.length, 4); beside++) {
    const top = fitBand(
      beside === 0
        ? [{ span: 3, slots: [leadSlot] }]
        : [
            { span: 2, slots: [leadSlot] },
            { span: 1, slots: units.slice(0, beside).flat() },
          ],
    );
    const below = restBands(units.slice(beside));
    // A lead over the full width has no neighbour to hold it: only where nothing else comes out even.
    const cost = top.cost + below.cost + (beside === 0 ? 260 : 0);
    if (cost < best.cost) best = { cost, bands: [top.band, ...below.bands] };
  }
  return best.bands;
}

function canLead(article: PaperArticle): boolean {
  return article.headline.length > 0 && article.characters > BRIEF;
}

function rankOf(article: PaperArticle, index: number): Rank {
  const hasPhoto = article.figures.some(({ photo }) => photo);
  if (article.characters <= BRIEF) return hasPhoto ? "photo" : "brief";
  return index === 0 ? "second" : "other";
}

function slot(article: PaperArticle, rank: Rank, limit = LIMITS[rank]): Slot {
  return { article, rank, fitted: null, ...excerpt(article.text, limit) };
}

/** Every article a unit, the briefs together one, where the first of them stood. */
function unitsOf(articles: readonly PaperArticle[]): Unit[] {
  const units: Unit[] = [];
  let briefs: Unit | undefined;
  articles.forEach((article, index) => {
    const rank = rankOf(article, index);
    if (rank === "brief" && briefs) briefs.push(slot(article, rank));
    else {
      const unit = [slot(article, rank)];
      if (rank === "brief") briefs = unit;
      units.push(unit);
    }
  });
  return units;
}

function restBands(units: readonly Unit[]): { cost: number; bands: Band[] } {
  const bands: Band[] = [];
  let cost = 0;
  const count = Math.ceil(units.length / UNITS_IN_A_BAND);
  for (let index = 0; index < count; index++) {
    const from = Math.round((index * units.length) / count);
    const to = Math.round(((index + 1) * units.length) / count);
    const best = bestBand(units.slice(from, to));
    bands.push(best.band);
    cost += best.cost;
  }
  return { cost, bands };
}

/** All ways to share units, in their order, between one to three cells. */
function bestBand(units: readonly Unit[]): { cost: number; band: Band } {
  const candidates: Band[] = [];
  const cell = (span: number, from: number, to?: number): Cell => ({
    span,
    slots: units.slice(from, to).flat(),
  });
  if (units.length === 1) candidates.push([cell(3, 0)]);
  for (let a = 1; a < units.length; a++) {
    if (a === 1) candidates.push([cell(2, 0, a), cell(1, a)]);
    if (a === units.length - 1) candidates.push([cell(1, 0, a), cell(2, a)]);
    for (let b = a + 1; b < units.length; b++) candidates.push([cell(1, 0, a), cell(1, a, b), cell(1, b)]);
  }
  return candidates.map(fitBand).reduce((best, candidate) => (candidate.cost < best.cost ? candidate : best));
}

/**
 * Lets one cell set the band's height and fits the others to it: a longer one is cut in the article that can best bear it, a
 * shorter one leaves space. Chooses the cell with which that costs least.
 */
function fitBand(band: Band): { cost: number; band: Band } {
  const cells = band.map(measureCell);
  const least = Math.max(...cells.map(({ natural, give }) => natural - give));
  let best = { cost: Number.POSITIVE_INFINITY, height: 0, setter: 0 };
  cells.forEach(({ natural }, setter) => {
    const height = Math.max(natural, least);
    const cost = cells.reduce((sum, cell) => sum + costOf(height - cell.natural, cell), 0);
    if (cost < best.cost) best = { cost, height, setter };
  });
  // On a narrower screen text grows taller and photos lower, so what just fits beside a photo here will not there.
  const near = best.height * (cells[best.setter]?.hasPhoto ? 0.7 : 0.9);
  const fitted = band.map((cell, index) => {
    const size = cells[index];
    return size && index !== best.setter && size.natural > near ? fitCell(cell, size) : cell;
  });
  return { cost: best.cost, band: fitted };
}

/** Empty space weighs more the more of it there is together; a text that is cut is only a link away, but the lead is best whole. */
function costOf(space: number, { span, at, isLead }: CellSize): number {
  if (space >= 0) return span * (space + (space * space) / 300);
  return -space * span * (isLead && at === 0 ? 0.8 : 0.3);
}

interface CellSize {
  span: number;
  /** Height with nothing cut. */
  natural: number;
  /** How much the slot at `at` can do without. */
  give: number;
  at: number;
  gives: "text" | "photo";
  isLead: boolean;
  hasPhoto: boolean;
}

function measureCell({ span, slots }: Cell): CellSize {
  const sizes = slots.map(({ article, text, rank }) => measure(article, text, rank, span));
  const more = slots.filter(({ whole }) => !whole).length * LINE;
  const give = Math.max(...sizes.map((size) => size.give));
  const at = sizes.findIndex((size) => size.give === give);
  return {
    span,
    natural: sizes.reduce((sum, { height }) => sum + height, more) + SEPARATION * (slots.length - 1),
    give,
    at,
    gives: sizes[at]?.gives ?? "text",
    isLead: slots[0]?.rank === "lead",
    hasPhoto: slots.some(({ article }) => article.figures.some(({ photo }) => photo)),
  };
}

function fitCell(cell: Cell, { at, give, gives }: CellSize): Cell {
  if (give === 0) return cell;
  return {
    ...cell,
    slots: cell.slots.map((slot, index) => (index === at ? { ...slot, fitted: gives } : slot)),
  };
}
