import { splitPage } from "@/engine/pipeline";
import { previewOf } from "./split-preview";
import type { ToSplit } from "./splitter";

// Splits in the browser, beside the thread that types: a text comes in, its preview goes out, nothing else leaves.
// Half a surrogate pair becomes U+FFFD first, as it does when the page is pasted.
addEventListener("message", ({ data: { text, profile } }: MessageEvent<ToSplit>) => {
  postMessage(previewOf(splitPage(text.toWellFormed(), profile)));
});
