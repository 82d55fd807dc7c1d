import type { Thing, WithContext } from "schema-dts";

/** What schema.org tells machines of a screen, in its document. It is data, never run. */
export function JsonLd({ of }: { of: WithContext<Thing> }) {
  // Written so that no text of an article can end the element.
  const json = JSON.stringify(of).replaceAll("<", "\\u003c");
  return (
    // biome-ignore lint/security/noDangerouslySetInnerHtml: JSON without "<", in an element that holds data
    <script type="application/ld+json" data-paper="" dangerouslySetInnerHTML={{ __html: json }} />
  );
}
