import { mergeAttributes, Node } from "@tiptap/core";
import { isUuid, uuidOrNull } from "./identifier";
import { spansAttribute } from "./spans-attribute";

export interface CaptionOptions {
  /** The address of a photo that fits the desk. */
  photoUrl: (photoId: string) => string;
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
