import type { PluginView } from "@tiptap/pm/state";
import type { EditorView } from "@tiptap/pm/view";

/** How long after the end of a composition its last text has surely reached the document, in milliseconds. */
const COMPOSITION_DRAINS = 60;

/** Does something whenever a composition has ended and its text is in the document: what was held back meanwhile. */
export function afterComposition(view: EditorView, release: () => void): PluginView {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const onEnd = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (!view.composing) release();
    }, COMPOSITION_DRAINS);
  };
  view.dom.addEventListener("compositionend", onEnd);
  return {
    destroy() {
      clearTimeout(timer);
      view.dom.removeEventListener("compositionend", onEnd);
    },
  };
}
