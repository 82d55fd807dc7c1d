import { readFileSync } from "node:fs";

/** A page that is rendered at the build and holds so much text: what `next start` can do at best. */
export default function Page() {
  return <p>{readFileSync(process.env.BARE_TEXT ?? "", "utf8")}</p>;
}
