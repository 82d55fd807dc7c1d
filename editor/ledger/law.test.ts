import { deleteSelection, joinBackward, selectAll } from "@tiptap/pm/commands";
import { history, redo, undo } from "@tiptap/pm/history";
import { Fragment, type Node, Slice } from "@tiptap/pm/model";
import { type Command, type EditorState, TextSelection } from "@tiptap/pm/state";
import fc from "fast-check";
import { expect, it } from "vitest";
import { attachPhoto, detachPhoto } from "@/editor/commands/attach-photo";
import { discardUnplaced } from "@/editor/commands/discard";
import { goToMatch, lookFor, replaceAllMatches, replaceMatch } from "@/editor/commands/find-and-replace";
import { dropEmptyArticle } from "@/editor/commands/guards";
import { movePhoto, orderPhoto } from "@/editor/commands/move-photo";
import { setAlternative, setFocus, setLeading } from "@/editor/commands/photo-settings";
import { setCaptionWords, setCreditWords } from "@/editor/commands/photo-words";
import { putBack } from "@/editor/commands/put-back";
import { pageCommands } from "@/editor/commands/registry";
import { setSection } from "@/editor/commands/set-section";
import { type Sample, samplePage, stateOf } from "@/editor/fixtures/sample-page";
import { findPlugin } from "@/editor/plugins/find";
import { isLedgerHeld, ledgerIn, ledgerPlugin } from "@/editor/plugins/ledger";
import { upkeepPlugin } from "@/editor/plugins/upkeep";
import type { Span } from "@/engine/types";
import { BLOCK_ROLES } from "@/engine/types";
import { ledgerOf } from "./ledger";

const RUNS = 250;
const STEPS = 60;
const PHOTO = "11111111-1111-4111-8111-111111111111";
const OTHER_PHOTO = "33333333-3333-4333-8333-333333333333";
const SECTION = "22222222-2222-4222-8222-222222222222";

// Few characters, so that texts resemble each other, with every kind of trouble: letters, figures, spaces, characters that
// fall apart under NFKD (℃ ½ が), Kangxi radicals, and characters outside the basic plane.
const CHARACTERS = [..."的的的市民会议新桥，。“”12ab 　℃½が⽤用𠮷😀…"];
const PLAIN = CHARACTERS.filter((character) => [...character.normalize("NFKD")].length === 1);
const text = (characters: readonly string[], minLength: number, maxLength: number) =>
  fc.array(fc.constantFrom(...characters), { minLength, maxLength }).map((some) => some.join(""));

const sampleOf = (characters: readonly string[]): fc.Arbitrary<Sample> =>
  fc.record({
    articles: fc.array(
      fc.array(
        fc
          .tuple(fc.constantFrom(...BLOCK_ROLES), text(characters, 0, 25))
          .map(([role, words]) => `${role}: ${words}` as const),
        { minLength: 1, maxLength: 5 },
      ),
      { maxLength: 4 },
    ),
    furniture: fc.array(
      text(characters, 1, 6).map((words) => `guide: ${words}` as const),
      { maxLength: 2 },
    ),
    unplaced: text(characters, 0, 12),
  });

interface Step {
  kind: number;
  from: number;
  to: number;
  words: string;
}
const step: fc.Arbitrary<Step> = fc.record({
  kind: fc.nat(46),
  from: fc.nat(2000),
  to: fc.oneof({ weight: 2, arbitrary: fc.nat(2000) }, { weight: 3, arbitrary: fc.constant(-1) }),
  words: text(CHARACTERS, 1, 8),
});

const run = (state: EditorState, command: Command): EditorState => {
  let after = state;
  command(state, (tr) => {
    after = state.apply(tr);
  });
  return after;
};

function take(before: EditorState, { kind, from, to, words }: Step, source: string): EditorState {
  const place = (seed: number) => before.doc.resolve(seed % (before.doc.content.size + 1));
  const near = to < 0 ? place(from + (kind % 3)) : place(to);
  const state = before.apply(before.tr.setSelection(TextSelection.between(place(from), near)));
  const { tr, selection, schema } = state;
  const free = ledgerIn(state)?.unplacedSpans ?? [];
  const span = free[from % Math.max(1, free.length)];
  const spanText = span ? source.slice(...span).replaceAll(/\s+/gu, "") : "";
  const slice = state.doc.slice(selection.from, selection.to);
  const target = () => tr.mapping.map(place(from * 7).pos);
  const articleIdAt = (index: number) =>
    String(state.doc.child(Math.abs(index) % (state.doc.childCount - 1)).attrs.id);
  const articleId = articleIdAt(from);
  const photo = { articleId, photoId: to % 2 === 0 ? OTHER_PHOTO : PHOTO };
  switch (kind) {
    case 0:
    case 1:
    case 2:
      return state.apply(tr.insertText(words));
    case 3:
    case 4:
      return state.apply(tr.deleteSelection());
    case 5:
      return run(state, joinBackward);
    case 6:
      return state.apply(tr.replaceSelection(new Slice(Fragment.from(schema.text(words)), 0, 0)));
    case 7: {
      const paragraphs = [words, ...words].map((line) => schema.node("paragraph", null, schema.text(line)));
      return state.apply(tr.replaceSelection(new Slice(Fragment.from(paragraphs), 1, 1)));
    }
    case 8: // copy and paste
      return state.apply(tr.replaceRange(target(), target(), slice));
    case 9: // drag
      return state.apply(tr.deleteSelection().replaceRange(target(), target(), slice));
    case 10: {
      // cut, then paste
      const cut = state.apply(tr.deleteSelection());
      return cut.apply(cut.tr.replaceSelection(slice));
    }
    case 11: {
      const composed = [...words].reduce(
        (now, character) => now.apply(now.tr.insertText(character).setMeta("composition", from)),
        state,
      );
      const ledger = composed.plugins.at(-1);
      return ledger && to % 2 === 0 ? composed.apply(composed.tr.setMeta(ledger, "release")) : composed;
    }
    case 12:
      return span && spanText !== "" ? run(state, putBack(span, spanText)) : state;
    case 13:
      return span && spanText !== "" ? run(state, discardUnplaced(span, spanText, "guide")) : state;
    case 14:
      return run(state, undo);
    case 15:
      return run(state, redo);
    case 16:
      return run(state, setSection(from % 4, SECTION));
    case 17:
      return run(
        state,
        attachPhoto(
          articleId,
          { id: from % 3 === 0 ? OTHER_PHOTO : PHOTO, caption: words, creditLine: `${words} 摄` },
          to % 2 === 0 ? to % 5 : undefined,
        ),
      );
    case 18:
      return run(state, detachPhoto(articleId, PHOTO));
    case 19:
      return run(state, dropEmptyArticle);
    case 20:
      return from % 9 === 0 ? run(run(state, selectAll), deleteSelection) : state;
    case 21:
    case 22: {
      // find and replace, one or all, also by nothing
      const text = [...state.doc.textContent].slice(from % 50, (from % 50) + 1 + (from % 2)).join("");
      const wide = { exactWidth: to % 2 === 0, exactCase: false, articleId: null };
      const replace = kind === 21 ? replaceMatch : replaceAllMatches;
      const steps = [lookFor({ text, ...wide }), goToMatch("next"), replace(from % 3 === 0 ? "" : words)];
      return steps.reduce(run, state);
    }
    case 23:
      return run(state, from % 2 === 0 ? setCaptionWords(photo, words) : setCreditWords(photo, words));
    case 24:
      return run(state, movePhoto(photo, { articleId: articleIdAt(to), block: to % 5 }));
    case 25:
      return run(state, orderPhoto(photo, from % 2 === 0 ? "up" : "down"));
    case 26:
      return [setLeading(photo), setAlternative(photo, words), setFocus(photo, [0.1, 0.2])].reduce(
        run,
        state,
      );
    default: {
      const command = pageCommands[from % pageCommands.length];
      return command ? run(state, command.run) : state;
    }
  }
}

/** What must hold of a page whatever happened to it. */
function expectLawful(state: EditorState, source: string, settled: boolean): void {
  state.doc.check();
  expect(state.doc.childCount).toBeGreaterThan(1);
  const ids = state.doc.children.slice(0, -1).map(({ attrs }) => attrs.id);
  expect(new Set(ids).size).toBe(ids.length);
  const owners = new Uint8Array(source.length);
  state.doc.descendants((node: Node) => {
    if (!node.isTextblock) return true;
    const spans: readonly Span[] = node.attrs.spans;
    for (const [start, end] of spans)
      for (let offset = start; offset < end; offset += 1) {
        if (settled && owners[offset] && !/\s/u.test(source.charAt(offset))) throw new Error("owned twice");
        owners[offset] = 1;
      }
    return false;
  });
  const ledger = ledgerIn(state);
  expect((ledger?.placed ?? 0) + (ledger?.discarded ?? 0) + (ledger?.unplaced ?? 0)).toBe(ledger?.total);
  if (settled) expect(ledger).toEqual(ledgerOf(source, state.doc));
}

it("loses and duplicates no character in any sequence of commands and edits, and undoes all of it", () => {
  let taken = 0;
  fc.assert(
    fc.property(
      sampleOf(CHARACTERS),
      fc.array(step, { minLength: STEPS, maxLength: STEPS, size: "max" }),
      (given, steps) => {
        const { source, page } = samplePage(given);
        const start = stateOf(page, [
          history({ depth: 1000 }),
          upkeepPlugin(),
          findPlugin(),
          ledgerPlugin(source),
        ]);
        let state = start;
        for (const one of steps) {
          state = take(state, one, source);
          taken += 1;
          expectLawful(state, source, !isLedgerHeld(state));
        }
        const ledger = state.plugins.at(-1);
        if (ledger) state = state.apply(state.tr.setMeta(ledger, "release"));
        expectLawful(state, source, true);
        while (redo(state)) state = run(state, redo);
        const end = state.doc;
        while (undo(state)) state = run(state, undo);
        expect(state.doc.eq(start.doc)).toBe(true);
        expect(ledgerIn(state)).toEqual(ledgerIn(start));
        while (redo(state)) state = run(state, redo);
        expect(state.doc.eq(end)).toBe(true);
      },
    ),
    { numRuns: RUNS },
  );
  expect(taken).toBeGreaterThanOrEqual(10_000);
}, 120_000);

it("sends to the tray exactly what is deleted", () => {
  fc.assert(
    fc.property(sampleOf(PLAIN), fc.nat(500), fc.nat(500), (given, from, to) => {
      const { source, page } = samplePage(given);
      const state = stateOf(page, [upkeepPlugin(), ledgerPlugin(source)]);
      const inArticles = state.doc.content.size - (state.doc.lastChild?.nodeSize ?? 0);
      const [start, end] = [from % inArticles, to % inArticles].sort((a, b) => a - b) as [number, number];
      const selection = TextSelection.between(state.doc.resolve(start), state.doc.resolve(end));
      const deleted = state.doc.textBetween(selection.from, selection.to);
      fc.pre(deleted.isWellFormed());
      const after = state.apply(state.tr.setSelection(selection).deleteSelection());
      const lost = [...deleted].filter((character) => !/\s/u.test(character)).length;
      expect((ledgerIn(after)?.unplaced ?? 0) - (ledgerIn(state)?.unplaced ?? 0)).toBe(lost);
    }),
  );
});
