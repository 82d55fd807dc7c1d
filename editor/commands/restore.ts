import type { Node } from "@tiptap/pm/model";
import type { Command, EditorState } from "@tiptap/pm/state";
import type { ArticleContent, FurnitureContent } from "@/editor/document";
import { bringsBack } from "@/editor/plugins/ledger";
import { type ArticleDraft, draftOf, type PageDraft, rearrange } from "./rearrange";

/** An earlier state of the page, or of one article of it. */
export interface Earlier {
  articles: readonly ArticleContent[];
  furniture: FurnitureContent;
  /**
   * Whether it was made of the source that the page has now: then its spans were true, and hold where nothing else has
   * them. Spans into another source say nothing here: the ledger finds the words.
   */
  isSameSource: boolean;
}

/** Makes the page what it was: its articles, their order, what was set aside. Blocks that are still so are not touched. */
export const restorePage =
  ({ articles, furniture, isSameSource }: Earlier): Command =>
  (state, dispatch) => {
    const { schema, doc } = state;
    const known = draftOf(doc);
    const pool = new Pool([...known.articles.flatMap(({ blocks }) => blocks), ...known.labels], isSameSource);
    const read = (content: ArticleContent | FurnitureContent) =>
      schema.nodeFromJSON(isSameSource ? content : withoutSpans(content));
    // An article's own blocks are its own first; only then what others have of it.
    const wanted = articles.map(read);
    const kept = wanted.map((article) => pool.takeFrom(blocksOf(known, article.attrs.id), article.children));
    const drafts = wanted.map(
      ({ attrs, children }, index): ArticleDraft => ({
        attrs: knownAttrs(known, attrs),
        blocks: children.map((block, at) => kept[index]?.[at] ?? pool.take(block) ?? block),
      }),
    );
    const labels = read(furniture).children.map((label) => pool.take(label) ?? label);
    return show(state, { articles: drafts, labels }, undefined, isSameSource, dispatch);
  };

/**
 * Makes one article what it was; the others stay. Where it is gone from the page it comes back behind the nearest of the
 * articles that stood before it then. Text that stands in another article by now stays there too: the source counts it there.
 */
export const restoreArticle =
  (articleId: string, { articles, isSameSource }: Earlier): Command =>
  (state, dispatch) => {
    const content = articles.find(({ attrs }) => attrs.id === articleId);
    if (!content) return false;
    const draft = draftOf(state.doc);
    const { attrs, children } = state.schema.nodeFromJSON(isSameSource ? content : withoutSpans(content));
    const own = blocksOf(draft, articleId);
    const kept = new Pool(own, isSameSource).takeFrom(own, children);
    const restored: ArticleDraft = {
      attrs: knownAttrs(draft, attrs),
      blocks: children.map((block, index) => kept[index] ?? block),
    };
    const at = draft.articles.findIndex((article) => article.attrs.id === articleId);
    if (at >= 0) draft.articles[at] = restored;
    else {
      const order = articles.map((article) => article.attrs.id);
      const place = draft.articles.findLastIndex(({ attrs: { id } }) =>
        order.slice(0, order.indexOf(articleId)).includes(String(id)),
      );
      draft.articles.splice(place + 1, 0, restored);
    }
    return show(state, draft, restored, isSameSource, dispatch);
  };

function show(
  state: EditorState,
  draft: PageDraft,
  /** Where the cursor goes; it stays where it can where none is named. */
  to: ArticleDraft | undefined,
  isSameSource: boolean,
  dispatch: Parameters<Command>[1],
): boolean {
  const block = to?.blocks[0];
  const caret = block && { block, offset: 0 };
  const tr = rearrange(state, draft, caret ? [caret, caret] : undefined);
  if (!tr.docChanged) return false;
  dispatch?.(bringsBack(tr, isSameSource));
  return true;
}

const blocksOf = ({ articles }: PageDraft, id: unknown): readonly Node[] =>
  articles.find(({ attrs }) => attrs.id === id)?.blocks ?? [];

/** The very attributes that the article has now where they say the same, so that it counts as untouched. */
function knownAttrs({ articles }: PageDraft, attrs: ArticleDraft["attrs"]): ArticleDraft["attrs"] {
  const now = articles.find((article) => article.attrs.id === attrs.id)?.attrs;
  return now && now.sectionId === attrs.sectionId ? now : attrs;
}

const withoutSpans = <Content extends ArticleContent | FurnitureContent>(parent: Content) => ({
  ...parent,
  content: parent.content.map((block) => ({ ...block, attrs: { ...block.attrs, spans: [] } })),
});

/** The blocks that the page has, each to be used again once: what is the same object is the same to undo and ledger. */
class Pool {
  readonly #blocks: Set<Node>;

  constructor(
    blocks: readonly Node[],
    private readonly isSameSource: boolean,
  ) {
    this.#blocks = new Set(blocks);
  }

  take(wanted: Node, among: Iterable<Node> = this.#blocks): Node | undefined {
    for (const block of among) {
      if (!this.#blocks.has(block) || !this.#isSame(block, wanted)) continue;
      this.#blocks.delete(block);
      return block;
    }
    return undefined;
  }

  #isSame(block: Node, wanted: Node): boolean {
    if (this.isSameSource || block.type !== wanted.type) return block.eq(wanted);
    return wanted.eq(block.type.create({ ...block.attrs, spans: wanted.attrs.spans }, block.content));
  }

  takeFrom(among: readonly Node[], wanted: readonly Node[]): (Node | undefined)[] {
    return wanted.map((block) => this.take(block, among));
  }
}
