import { textBlock } from "./text-block";

/** （下转二版） or （上接一版）: where an article runs on to, or comes from. */
export const Jump = textBlock("jump");
