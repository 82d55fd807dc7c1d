import type { Node } from "@tiptap/pm/model";
import type { FoundBlock } from "@/editor/ledger/block-at-source";
import { isSpans } from "@/editor/schema/spans-attribute";

/** A block with its index among its siblings. */
export interface Owner extends FoundBlock {
  index: number;
}

interface Claim {
  start: number;
  end: number;
  owner: Owner;
}

/** Which block has which stretch of the source, drawn up once for many questions. */
export class SourceOwners {
  readonly #claims: readonly Claim[];

  constructor(doc: Node) {
    const claims: Claim[] = [];
    doc.forEach((parent, parentPos, part) => {
      parent.forEach((node, offset, index) => {
        if (!isSpans(node.attrs.spans)) return;
        const article = parent.type.name === "article" ? part : null;
        const owner = { node, pos: parentPos + 1 + offset, article, index };
        for (const [start, end] of node.attrs.spans) claims.push({ start, end, owner });
      });
    });
    this.#claims = claims.sort((one, other) => one.start - other.start);
  }

  /** The block with the character at an offset; null where it is in the tray or white space. */
  at(offset: number): Owner | null {
    const claim = this.#claims[this.#lastFrom(offset)];
    return claim && offset < claim.end ? claim.owner : null;
  }

  /** The last block in the source that is wanted and has text before an offset. */
  before(offset: number, wanted: (owner: Owner) => boolean): Owner | null {
    for (let index = this.#lastFrom(offset - 1); index >= 0; index -= 1) {
      const owner = this.#claims[index]?.owner;
      if (owner && wanted(owner)) return owner;
    }
    return null;
  }

  /** The first block in the source that is wanted and has text after an offset. */
  after(offset: number, wanted: (owner: Owner) => boolean): Owner | null {
    for (let index = this.#lastFrom(offset) + 1; index < this.#claims.length; index += 1) {
      const owner = this.#claims[index]?.owner;
      if (owner && wanted(owner)) return owner;
    }
    return null;
  }

  /** Index of the last claim that begins at an offset or before it, by bisection; -1 where none does. */
  #lastFrom(offset: number): number {
    let low = 0;
    let high = this.#claims.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#claims[middle]?.start ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }
}
