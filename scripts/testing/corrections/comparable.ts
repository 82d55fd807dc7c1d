import { type AnnotatedBlock, type Annotation, charactersOf, type StandingPage } from "./page-state";

/** A page in a form in which two that say the same are equal, and readable where they are not. */
export interface Comparable {
  articles: { body: string[]; beside: string[] }[];
  furniture: string[];
}

const BODY: ReadonlySet<string> = new Set(["paragraph", "crosshead"]);

/**
 * Titles, bylines, captions, credits and jump lines count by article, role and characters; paragraphs and crossheads by
 * their order too; of the furniture its characters count, not how it is cut. The articles are put in the order of
 * their first characters.
 */
export function comparable(source: string, page: Annotation): Comparable {
  const first = (blocks: readonly AnnotatedBlock[]) =>
    Math.min(...blocks.flatMap(({ spans }) => spans.flat()));
  const print = ({ role, spans }: AnnotatedBlock) => {
    const characters = charactersOf(source, spans);
    return `${role} ${runsOf(characters)}: ${characters.map((at) => source.charAt(at)).join("")}`;
  };
  const articles = page.articles
    .map(({ blocks }) => blocks.filter(({ spans }) => charactersOf(source, spans).length > 0))
    .filter((blocks) => blocks.length > 0)
    .sort((one, other) => first(one) - first(other));
  const aside = page.furniture.flatMap(({ spans }) => charactersOf(source, spans)).sort((a, b) => a - b);
  return {
    articles: articles.map((blocks) => ({
      body: blocks.filter(({ role }) => BODY.has(role)).map(print),
      beside: blocks
        .filter(({ role }) => !BODY.has(role))
        .map(print)
        .sort(),
    })),
    furniture: [`${runsOf(aside)}: ${aside.map((at) => source.charAt(at)).join("")}`],
  };
}

/** A page of the desk as an annotation. */
export const asAnnotation = ({ articles, furniture }: StandingPage): Annotation => ({
  articles: articles.map((blocks) => ({ blocks })),
  furniture,
});

/** `3-5 9`: the places of characters, close to each other ones together. */
function runsOf(characters: readonly number[]): string {
  const first = characters[0];
  const last = characters.at(-1);
  return first === undefined || last === undefined ? "" : `${first}-${last} (${characters.length})`;
}
