import { printFindings } from "./findings";
import { intake } from "./photos/intake";
import { making } from "./photos/making";

/** How quick photos are made, and whether fifty at once are felt at the desk. */
export async function photos(): Promise<string> {
  return printFindings("photos", [...(await making()), ...(await intake())]);
}
