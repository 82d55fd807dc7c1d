import { textBlock } from "./text-block";

/** 主题: the line that readers find the article by. */
export const Headline = textBlock("headline", "h2");
