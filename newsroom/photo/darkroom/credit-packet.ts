import type { PhotoWords } from "../types";

/** Whom readers' copies name. */
export type Credits = Pick<PhotoWords, "photographer" | "credit" | "copyright">;

/**
 * The XMP packet that readers' copies carry: who took the photo, whom to name, whose it is (IPTC Photo Metadata:
 * Creator, Credit Line, Copyright Notice). Null where nothing of it is known.
 */
export function creditPacket({ photographer, credit, copyright }: Credits): string | null {
  const properties = [
    photographer && `<dc:creator><rdf:Seq><rdf:li>${escaped(photographer)}</rdf:li></rdf:Seq></dc:creator>`,
    credit && `<photoshop:Credit>${escaped(credit)}</photoshop:Credit>`,
    copyright &&
      `<dc:rights><rdf:Alt><rdf:li xml:lang="x-default">${escaped(copyright)}</rdf:li></rdf:Alt></dc:rights>`,
  ].join("");
  if (properties === "") return null;
  return [
    '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>',
    '<x:xmpmeta xmlns:x="adobe:ns:meta/">',
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
    '<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/">',
    properties,
    '</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="r"?>',
  ].join("");
}

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };

function escaped(text: string): string {
  return text.replace(/[&<>]/g, (sign) => ENTITIES[sign] ?? sign);
}
