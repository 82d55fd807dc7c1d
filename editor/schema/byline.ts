import { textBlock } from "./text-block";

/** 署名 on a line of its own: 本报记者 张三. A lead such as 本报讯（记者 陈凯） stays in its paragraph. */
export const Byline = textBlock("byline");
