import { mergeAttributes, Node } from "@tiptap/core";
import { isAlternative } from "@/editor/photo/alternative";
import { isFocus } from "@/editor/photo/focus";
import { isUuid, uuidOrNull } from "./identifier";
import { spansAttribute } from "./spans-attribute";

export interface CaptionOptions {
  /** The address of a photo that fits the desk. */
  photoUrl: (photoId: string) => string;
}

const nullOr = (is: (value: unknown) => boolean, what: string) => (value: unknown) => {
  if (value !== null && !is(value)) throw new RangeError(`must be ${what} or null`);
};

/** The reverse of how a focal point travels in HTML; null for anything else. */
function readFocus(text: string | null): [number, number] | null {
  const focus = text?.split(" ").map(Number);
  return isFocus(focus) ? focus : null;
}

/** 图片说明. A photo hangs on its caption, so the two move, merge and undo together. */
export const Caption = Node.create<CaptionOptions>({
  name: "caption",
  group: "block",
  content: "text*",
  marks: "",
  defining: true,
  selectable: false,
  addOptions: () => ({ photoUrl: (photoId) => `/api/photos/${photoId}` }),
  addAttributes: () => ({
    spans: spansAttribute,
    photoId: {
      default: null,
      validate: uuidOrNull,
      parseHTML: (element) => {
        const id = element.getAttribute("data-photo-id");
        return isUuid(id) ? id : null;
      },
      renderHTML: ({ photoId }) => (isUuid(photoId) ? { "data-photo-id": photoId } : {}),
    },
    alt: {
      default: null,
      validate: nullOr(isAlternative, "an alternative text"),
      parseHTML: (element) => {
        const alt = element.getAttribute("data-alt");
        return isAlternative(alt) ? alt : null;
      },
      renderHTML: ({ photoId, alt }) => (photoId && alt ? { "data-alt": alt } : {}),
    },
    focus: {
      default: null,
      validate: nullOr(isFocus, "two shares of 1"),
      parseHTML: (element) => readFocus(element.getAttribute("data-focus")),
      renderHTML: ({ photoId, focus }) =>
        photoId && isFocus(focus) ? { "data-focus": focus.join(" ") } : {},
    },
    leads: {
      default: false,
      validate: "boolean",
      parseHTML: (element) => element.hasAttribute("data-leads"),
      renderHTML: ({ photoId, leads }) => (photoId && leads === true ? { "data-leads": "" } : {}),
    },
  }),
  parseHTML: () => [
    { tag: "figure[data-role=caption]", contentElement: "figcaption" },
    { tag: "p[data-role=caption]" },
  ],
  renderHTML({ node, HTMLAttributes }) {
    const attributes = mergeAttributes(HTMLAttributes, { "data-role": "caption" });
    const photoId: unknown = node.attrs.photoId;
    if (!isUuid(photoId)) return ["p", attributes, 0];
    const image = ["img", { src: this.options.photoUrl(photoId), alt: "", contenteditable: "false" }];
    return ["figure", attributes, image, ["figcaption", 0]];
  },
});
