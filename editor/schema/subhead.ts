import { textBlock } from "./text-block";

/** 副题: the line under the headline that says more. */
export const Subhead = textBlock("subhead");
