import { textBlock } from "./text-block";

/** 引题: the line above the headline that says who, where or on what occasion. */
export const Kicker = textBlock("kicker");
