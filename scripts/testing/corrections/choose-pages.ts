import type { Annotation } from "./page-state";

/** What one page needs, as far as choosing goes by it. */
export interface PageNeeds {
  /** FAMILY-NUMBER: pages of one family come from one kind of paste. */
  name: string;
  /** Whether an article of it has its title behind its text. */
  hasTitlesAfter: boolean;
  /** The commands that bring it to its annotation. */
  commands: readonly string[];
}

/**
 * Chooses pages to be driven, by a rule: of each family the page that needs most, the first with titles behind their texts that
 * needs something, and the first such one that needs nothing; then, for each command that none of these needs, the first
 * page that does; then those that need most.
 */
export function choosePages(pages: readonly PageNeeds[], count: number): PageNeeds[] {
  const chosen = new Set<PageNeeds>();
  const take = (page: PageNeeds | undefined) => page && chosen.size < count && chosen.add(page);
  const byNeed = [...pages].sort((one, other) => other.commands.length - one.commands.length);
  const families = [...new Set(pages.map(familyOf))];
  for (const family of families) take(byNeed.find((page) => familyOf(page) === family));
  for (const needs of [true, false]) {
    for (const family of families)
      take(
        pages.find(
          (page) => familyOf(page) === family && page.hasTitlesAfter && page.commands.length > 0 === needs,
        ),
      );
  }
  for (const page of pages) {
    const known = new Set([...chosen].flatMap(({ commands }) => commands));
    if (page.commands.some((command) => !known.has(command))) take(page);
  }
  for (const page of byNeed) take(page);
  return [...chosen];
}

const familyOf = ({ name }: PageNeeds): string => name.split("-")[0] ?? name;

const TITLES: ReadonlySet<string> = new Set(["kicker", "headline", "subhead"]);

/** Whether an article's first title comes behind its first paragraph in the source. */
export function hasTitlesAfter({ articles }: Annotation): boolean {
  return articles.some(({ blocks }) => {
    const first = (is: (role: string) => boolean) =>
      Math.min(...blocks.filter(({ role }) => is(role)).map(({ spans }) => spans[0]?.[0] ?? Infinity));
    const title = first((role) => TITLES.has(role));
    return title !== Infinity && title > first((role) => role === "paragraph");
  });
}
