import { mergeAttributes, Node } from "@tiptap/core";
import { spansAttribute } from "./spans-attribute";

/** Why something was discarded on purpose: 报头 广告 重复 版次 导读 责编 其他. The engine may add codes of its own. */
export const DISCARD_REASONS = [
  "masthead",
  "advertisement",
  "duplicate",
  "folio",
  "guide",
  "staff",
  "other",
] as const;

const REASON = /^[a-z][a-z0-9-]{0,31}$/;

/** Whether a value can be the code of a reason. */
export const isReason = (value: unknown): value is string => typeof value === "string" && REASON.test(value);

/** A piece of furniture, with the reason why it is in no article. */
export const Label = Node.create({
  name: "label",
  content: "text*",
  marks: "",
  defining: true,
  selectable: false,
  addAttributes: () => ({
    spans: spansAttribute,
    reason: {
      default: "other",
      validate: (value: unknown) => {
        if (!isReason(value)) throw new RangeError("reason must be a code");
      },
      parseHTML: (element) => {
        const reason = element.getAttribute("data-reason");
        return isReason(reason) ? reason : "other";
      },
      renderHTML: ({ reason }) => ({ "data-reason": reason }),
    },
  }),
  parseHTML: () => [{ tag: "p[data-role=label]" }],
  renderHTML: ({ HTMLAttributes }) => ["p", mergeAttributes(HTMLAttributes, { "data-role": "label" }), 0],
});
