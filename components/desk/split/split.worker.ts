import { splitPage } from "@/engine/pipeline";
import { previewOf } from "./split-preview";

// Splits in the browser, beside the thread that types: a text comes in, its preview goes out, nothing else leaves.
// Half a surrogate pair becomes U+FFFD first, as it does when the page is pasted.
addEventListener("message", ({ data: text }: MessageEvent<string>) => {
  postMessage(previewOf(splitPage(text.toWellFormed())));
});
