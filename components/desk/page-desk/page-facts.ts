import type { Node } from "@tiptap/pm/model";
import { articleContentOf, characterCount, headlineOf } from "@/editor/document";
import { bylineOf, type CaptionFacts, captionFacts } from "./photo/photo-facts";

/** What the outline shows of one article. */
export interface ArticleFacts {
  id: string;
  /** From 1, in the page's order. */
  number: number;
  /** "" where it has none. */
  headline: string;
  /** The first words of its body, for articles that have no headline. */
  lead: string;
  sectionId: string | null;
  /** 字数 */
  characters: number;
  /** Photos that hang on its captions, in order. */
  photoIds: string[];
  captions: CaptionFacts[];
  /** 记者; "" where it names none. */
  byline: string;
  /** （下转二版） as it stands there, or "". */
  jump: string;
}

/** What was set aside on purpose. `pos` is the label's position in the document. */
export interface SetAside {
  pos: number;
  text: string;
  reason: string;
}

const known = new WeakMap<Node, ArticleFacts>();

/** An article that did not change and stands where it stood has the same object: what shows it is not drawn again. */
function factsOf(article: Node, number: number): ArticleFacts {
  const cached = known.get(article);
  if (cached?.number === number) return cached;
  const facts = cached ? { ...cached, number } : { ...readFacts(article), number };
  known.set(article, facts);
  return facts;
}

function readFacts(article: Node): Omit<ArticleFacts, "number"> {
  const content = articleContentOf(article);
  let jump = "";
  let lead = "";
  for (const block of article.children) {
    if (block.type.name === "jump") jump ||= block.textContent;
    if (block.type.name === "paragraph") lead ||= block.textContent.slice(0, 40);
  }
  const captions = captionFacts(content);
  return {
    id: content.attrs.id,
    headline: headlineOf(content),
    lead,
    sectionId: content.attrs.sectionId,
    characters: characterCount(content),
    photoIds: captions.flatMap(({ photoId }) => photoId ?? []),
    captions,
    byline: bylineOf(content),
    jump,
  };
}

/** The articles of a page in order. Looks only at those that changed. */
export function articleFacts(doc: Node): ArticleFacts[] {
  return doc.children
    .filter(({ type }) => type.name === "article")
    .map((article, index) => factsOf(article, index + 1));
}

/** What was set aside, in order. */
export function setAsideFacts(doc: Node): SetAside[] {
  const labels: SetAside[] = [];
  doc.forEach((furniture, start) => {
    if (furniture.type.name !== "furniture") return;
    furniture.forEach((label, offset) => {
      labels.push({
        pos: start + 1 + offset,
        text: label.textContent,
        reason: String(label.attrs.reason),
      });
    });
  });
  return labels;
}
