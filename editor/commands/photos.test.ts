import { history, redo, undo } from "@tiptap/pm/history";
import { type Command, type EditorState, TextSelection } from "@tiptap/pm/state";
import { describe, expect, it } from "vitest";
import { outline, type Sample, samplePage, stateOf } from "@/editor/fixtures/sample-page";
import { ledgerOf } from "@/editor/ledger/ledger";
import { ledgerIn, ledgerPlugin } from "@/editor/plugins/ledger";
import { upkeepPlugin } from "@/editor/plugins/upkeep";
import { attachPhoto, attachPhotos, detachPhoto } from "./attach-photo";
import { mergeArticle } from "./merge-article";
import { movePhoto, orderPhoto } from "./move-photo";
import { setAlternative, setFocus, setLeading } from "./photo-settings";
import { setCaptionWords, setCreditWords } from "./photo-words";
import { splitBlock } from "./split-block";

const PAGE: Sample = {
  articles: [
    [
      "headline: 新桥通车",
      "paragraph: 昨日上午通车。",
      "caption: 新桥夜景。",
      "credit: 林知遥 摄",
      "caption: ",
    ],
    ["headline: 抓好春耕", "caption: 春耕现场。", "caption: 晒种。本报记者 林知遥 摄"],
  ],
};
const { source, page } = samplePage(PAGE);
const [BRIDGE, SPRING] = ["00000000-0000-4000-8000-000000000001", "00000000-0000-4000-8000-000000000002"];
const photoId = (digit: number) => `${String(digit).repeat(8)}-1111-4111-8111-111111111111`;
const photo = (digit: number, caption = "", creditLine = "") => ({ id: photoId(digit), caption, creditLine });
const at = (articleId: string, digit: number) => ({ articleId, photoId: photoId(digit) });

const open = () => stateOf(page, [history(), upkeepPlugin(), ledgerPlugin(source)]);

/** Does commands one after the other; each is one undo, keeps the ledger, and leaves a page of the schema. */
function does(start: EditorState, ...commands: Command[]): EditorState {
  return commands.reduce((before, command) => {
    let after = before;
    expect(
      command(before, (tr) => {
        after = before.apply(tr);
      }),
    ).toBe(true);
    after.doc.check();
    expect(ledgerIn(after)).toEqual(ledgerOf(source, after.doc));
    const undone = run(after, undo);
    expect(undone.doc.eq(before.doc)).toBe(true);
    expect(run(undone, redo).doc.eq(after.doc)).toBe(true);
    return after;
  }, start);
}
function run(state: EditorState, command: Command): EditorState {
  let after = state;
  command(state, (tr) => {
    after = state.apply(tr);
  });
  return after;
}

/** The captions of both articles: words, the photo's digit, and what is set of it. */
function captions({ doc }: EditorState): string[][] {
  return doc.children
    .slice(0, -1)
    .map((article) =>
      article.children
        .filter(({ type }) => type.name === "caption")
        .map(({ textContent, attrs: { photoId, alt, focus, leads } }) =>
          [textContent, photoId?.charAt(0) ?? "–", alt, focus?.join(), leads && "leads"]
            .filter(Boolean)
            .join(" "),
        ),
    );
}

describe("hanging a photo on an article", () => {
  it("leaves words and credit that are there, and fills in what is missing", () => {
    const state = does(
      open(),
      attachPhoto(BRIDGE, photo(1, "别的说明", "别人 摄")),
      attachPhoto(BRIDGE, photo(2, "桥头。", "林知遥 摄")),
      attachPhoto(SPRING, photo(3, "别的说明", "别人 摄"), 2),
      attachPhoto(SPRING, photo(4, "", "林知遥 摄"), 1),
    );
    expect(outline(state.doc).articles).toEqual([
      [...(PAGE.articles[0] ?? []).slice(0, 4), "caption: 桥头。", "credit: 林知遥 摄"],
      ["headline: 抓好春耕", "caption: 春耕现场。", "credit: 林知遥 摄", "caption: 晒种。本报记者 林知遥 摄"],
    ]);
    expect(captions(state)).toEqual([
      ["新桥夜景。 1", "桥头。 2"],
      ["春耕现场。 4", "晒种。本报记者 林知遥 摄 3"],
    ]);
  });

  it("makes a caption under the titles where all have a photo, with the photo's own words and one credit", () => {
    const state = does(
      open(),
      attachPhoto(SPRING, photo(1)),
      attachPhoto(SPRING, photo(2)),
      attachPhoto(SPRING, photo(3, "备耕忙。林知遥 摄", "林知遥 摄")),
    );
    expect(captions(state)[1]).toEqual(["备耕忙。林知遥 摄 3", "春耕现场。 1", "晒种。本报记者 林知遥 摄 2"]);
    expect(outline(state.doc).articles[1]).not.toContain("credit: 林知遥 摄");
  });

  it("lets the photo of a chosen caption give way, but not its lead", () => {
    const state = does(
      open(),
      attachPhoto(SPRING, photo(1), 2),
      setLeading(at(SPRING, 1)),
      setAlternative(at(SPRING, 1), "场院"),
      attachPhoto(SPRING, photo(2), 2),
    );
    expect(captions(state)[1]?.[1]).toBe("晒种。本报记者 林知遥 摄 2 leads");
  });

  it("hangs several at once, in one undo, and passes over what is no caption", () => {
    const state = does(
      open(),
      attachPhotos([
        { articleId: SPRING, photo: photo(1, "", "林知遥 摄"), block: 1 },
        { articleId: SPRING, photo: photo(2), block: 2 },
        { articleId: BRIDGE, photo: photo(3), block: 0 },
      ]),
    );
    expect(captions(state)).toEqual([
      ["新桥夜景。 –", "–"],
      ["春耕现场。 1", "晒种。本报记者 林知遥 摄 2"],
    ]);
  });

  it("says no where there is no such caption, or where the article has it already", () => {
    const state = does(open(), attachPhoto(BRIDGE, photo(1)));
    for (const command of [
      attachPhoto(BRIDGE, photo(1)),
      attachPhoto(BRIDGE, photo(2), 1),
      attachPhoto(photoId(9), photo(2)),
      attachPhotos([]),
      detachPhoto(SPRING, photoId(1)),
      setFocus(at(SPRING, 1), [0, 0]),
      setLeading(at(SPRING, 1)),
      orderPhoto(at(BRIDGE, 1), "up"),
      movePhoto(at(BRIDGE, 1), { articleId: SPRING, block: 0 }),
    ])
      expect(command(state)).toBe(false);
  });
});

describe("a photo that moves", () => {
  const hung = () =>
    does(
      open(),
      attachPhoto(BRIDGE, photo(1)),
      attachPhoto(SPRING, photo(2), 1),
      setAlternative(at(BRIDGE, 1), "夜里的桥"),
      setFocus(at(BRIDGE, 1), [0.25, 0.75]),
      setLeading(at(BRIDGE, 1)),
    );

  it("takes along what was set, and changes places with what hangs there; leading is told of one article", () => {
    const state = does(hung(), movePhoto(at(BRIDGE, 1), { articleId: SPRING, block: 1 }));
    expect(captions(state)).toEqual([
      ["新桥夜景。 2", "–"],
      ["春耕现场。 1 夜里的桥 0.25,0.75", "晒种。本报记者 林知遥 摄 –"],
    ]);
    const within = does(hung(), movePhoto(at(BRIDGE, 1), { articleId: BRIDGE, block: 4 }));
    expect(captions(within)[0]).toEqual(["新桥夜景。 –", "1 夜里的桥 0.25,0.75 leads"]);
  });

  it("leaves no empty caption behind, and nothing of itself where it is taken off", () => {
    const filled = does(hung(), attachPhoto(BRIDGE, photo(3), 4));
    const moved = does(filled, movePhoto(at(BRIDGE, 3), { articleId: SPRING, block: 2 }));
    expect(captions(moved)[0]).toEqual(["新桥夜景。 1 夜里的桥 0.25,0.75 leads"]);
    expect(captions(does(moved, detachPhoto(BRIDGE, photoId(1))))[0]).toEqual(["新桥夜景。 –"]);
  });

  it("goes past its neighbour with caption and credit", () => {
    const filled = does(hung(), attachPhoto(BRIDGE, photo(3, "桥头。"), 4));
    const ordered = does(filled, orderPhoto(at(BRIDGE, 3), "up"));
    expect(outline(ordered.doc).articles[0]).toEqual([
      ...(PAGE.articles[0] ?? []).slice(0, 2),
      "caption: 桥头。",
      "caption: 新桥夜景。",
      "credit: 林知遥 摄",
    ]);
    expect(does(ordered, orderPhoto(at(BRIDGE, 3), "down")).doc.eq(filled.doc)).toBe(true);
  });

  it("stays with the first part of a split caption, and leads alone where articles merge", () => {
    const state = does(hung(), setLeading(at(SPRING, 2)));
    const merged = run(
      state.apply(state.tr.setSelection(TextSelection.create(state.doc, 2))),
      mergeArticle("below"),
    );
    expect(
      captions(merged)
        .flat()
        .filter((text) => text.endsWith("leads")),
    ).toHaveLength(1);
    let inCaption = 0;
    state.doc.descendants((node, pos) => {
      if (node.textContent === "新桥夜景。" && node.isTextblock) inCaption = pos + 3;
    });
    const split = run(
      state.apply(state.tr.setSelection(TextSelection.create(state.doc, inCaption))),
      splitBlock,
    );
    expect(captions(split)[0]).toEqual(["新桥 1 夜里的桥 0.25,0.75 leads", "夜景。 –", "–"]);
  });
});

describe("what is set of a photo", () => {
  const hung = () => does(open(), attachPhoto(BRIDGE, photo(1)), attachPhoto(BRIDGE, photo(2), 4));

  it("is kept as it may be kept: an alternative text in one line, a focal point in the picture, one lead", () => {
    const state = does(
      hung(),
      setAlternative(at(BRIDGE, 1), "  夜里\u0000的桥\n灯亮着 "),
      setFocus(at(BRIDGE, 1), [1.5, 0.12345]),
      setLeading(at(BRIDGE, 1)),
      setLeading(at(BRIDGE, 2)),
    );
    expect(captions(state)[0]).toEqual(["新桥夜景。 1 夜里 的桥 灯亮着 1,0.123", "2 leads"]);
    const back = does(state, setAlternative(at(BRIDGE, 1), " "), setFocus(at(BRIDGE, 1), null));
    expect(captions(back)[0]?.[0]).toBe("新桥夜景。 1");
  });

  it("replaces only the words that differ, so that the others stay where they stand in the source", () => {
    const state = does(
      hung(),
      setCaptionWords(at(BRIDGE, 1), "新桥夜色。"),
      setCreditWords(at(BRIDGE, 1), "本报记者 林知遥 摄"),
      setCreditWords(at(BRIDGE, 2), "陈屿 摄"),
      setCaptionWords(at(BRIDGE, 2), "桥下𠀋"),
      setCaptionWords(at(BRIDGE, 2), "桥下𠀌"),
    );
    expect(outline(state.doc).articles[0]?.slice(2)).toEqual([
      "caption: 新桥夜色。",
      "credit: 本报记者 林知遥 摄",
      "caption: 桥下𠀌",
      "credit: 陈屿 摄",
    ]);
    expect(ledgerIn(state)?.unplaced).toBe(0);
    const without = does(state, setCreditWords(at(BRIDGE, 2), " "));
    expect(outline(without.doc).articles[0]).not.toContain("credit: 陈屿 摄");
    expect(setCreditWords(at(BRIDGE, 2), "")(without)).toBe(false);
    expect(setCaptionWords(at(BRIDGE, 2), "桥下𠀌")(without)).toBe(false);
  });
});
