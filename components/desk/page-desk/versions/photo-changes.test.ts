import { expect, it } from "vitest";
import type { ArticleContent } from "@/editor/document";
import type { CaptionPhoto } from "@/editor/photo/caption-photo";
import { isPhotoChange, photoChanges } from "./photo-changes";

const articleOf = (...photos: CaptionPhoto[]): ArticleContent => ({
  type: "article",
  attrs: { id: "00000000-0000-4000-8000-000000000001", sectionId: null },
  content: photos.map((photo) => ({ type: "caption", attrs: { spans: [], ...photo } })),
});
const bridge: CaptionPhoto = { photoId: "11111111-1111-4111-8111-111111111111" };
const field: CaptionPhoto = { photoId: "22222222-2222-4222-8222-222222222222" };
const NOTHING = { added: 0, removed: 0, alt: 0, focus: 0, hasOtherLead: false, isReordered: false };

it.each<{ why: string; from: ArticleContent | undefined; to: ArticleContent | undefined; want: object }>([
  { why: "nothing", from: articleOf(bridge, field), to: articleOf(bridge, field), want: {} },
  { why: "a new article", from: undefined, to: articleOf(bridge), want: { added: 1 } },
  { why: "one for another", from: articleOf(bridge), to: articleOf(field), want: { added: 1, removed: 1 } },
  {
    why: "an alternative text",
    from: articleOf(bridge),
    to: articleOf({ ...bridge, alt: "桥" }),
    want: { alt: 1 },
  },
  {
    why: "a focal point",
    from: articleOf({ ...bridge, focus: [0, 1] }),
    to: articleOf({ ...bridge, focus: [0, 0.5] }),
    want: { focus: 1 },
  },
  {
    why: "another lead",
    from: articleOf(bridge, field),
    to: articleOf(bridge, { ...field, leads: true }),
    want: { hasOtherLead: true },
  },
  {
    why: "another order under the same lead",
    from: articleOf({ ...bridge, leads: true }, field),
    to: articleOf(field, { ...bridge, leads: true }),
    want: { isReordered: true },
  },
  {
    why: "what goes leads no more, and that says so already",
    from: articleOf(bridge, field),
    to: articleOf(field),
    want: { removed: 1 },
  },
])("tells of photos: $why", ({ from, to, want }) => {
  const changes = photoChanges(from, to);
  expect(changes).toEqual({ ...NOTHING, ...want });
  expect(isPhotoChange(changes)).toBe(Object.keys(want).length > 0);
});
