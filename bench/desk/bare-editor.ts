import { baseKeymap } from "@tiptap/pm/commands";
import { history } from "@tiptap/pm/history";
import { keymap } from "@tiptap/pm/keymap";
import { EditorState } from "@tiptap/pm/state";
import { EditorView } from "@tiptap/pm/view";
import { pageSchema } from "@/editor/schema/page-extensions";

/** A page document in ProseMirror alone, for the browser: what the desk is measured against. */
const answer = await fetch("/page.json");
const doc = pageSchema.nodeFromJSON(await answer.json());
new EditorView(document.querySelector("main"), {
  state: EditorState.create({ doc, plugins: [history(), keymap(baseKeymap)] }),
});
