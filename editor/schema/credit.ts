import { textBlock } from "./text-block";

/** 摄影: who took the photo of the caption before it. */
export const Credit = textBlock("credit");
