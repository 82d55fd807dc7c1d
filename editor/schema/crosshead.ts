import { textBlock } from "./text-block";

/** 小标题: a title inside the body. */
export const Crosshead = textBlock("crosshead", "h3");
