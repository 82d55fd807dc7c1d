import { splitPage } from "@/engine/pipeline";
import { longText, usualPages } from "./texts";

/**
 * A process of its own: splits one text of the length given in its arguments, and prints by how many bytes the
 * process's memory rose at its peak over what it held with the engine and the text loaded.
 */
const text = longText(usualPages(), Number(process.argv[2]));
globalThis.gc?.();
const idle = process.memoryUsage().rss;
splitPage(text);
console.log(process.resourceUsage().maxRSS * 1024 - idle);
