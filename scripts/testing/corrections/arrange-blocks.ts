import type { Correction } from "./next-correction";
import type { Character, ReadBlock, Reading } from "./read-page";

const BODY: ReadonlySet<string> = new Set(["paragraph", "crosshead"]);
// A line that justification stretched.
const SPACED_OUT = /(?:\p{Script=Han}[ \u3000]){4,}\p{Script=Han}/u;

/** The next correction inside an article that has the right characters; null where all blocks are right. */
export function arrangeBlocks({ articles }: Reading): Correction | null {
  for (const step of [cutBlock, joinPieces, giveRoles, orderBody, closeUp]) {
    for (const blocks of articles) {
      const correction = step(blocks.filter(({ characters }) => characters.length > 0));
      if (correction) return correction;
    }
  }
  return null;
}

/** A block in which two blocks of the annotation ran together. */
function cutBlock(blocks: readonly ReadBlock[]): Correction | null {
  for (const block of blocks) {
    const border = block.characters.findIndex((character, nth) => {
      const before = block.characters[nth - 1];
      return before && !(before.wanted.id === character.wanted.id && before.order + 1 === character.order);
    });
    const cut = block.characters[border];
    if (cut) return at(block, "splitBlock", cut.offset);
  }
  return null;
}

/** A block of the annotation that stands in pieces: those side by side are joined, then the others brought there. */
function joinPieces(blocks: readonly ReadBlock[]): Correction | null {
  const pairs = blocks.flatMap((block, index) => {
    const { wanted, order } = characterOf(block, -1);
    const next = blocks.findIndex((other) => {
      const first = characterOf(other, 0);
      return first.wanted.id === wanted.id && first.order === order + 1;
    });
    const piece = blocks[next];
    return piece ? [{ block, piece, way: next - index }] : [];
  });
  const side = pairs.find(({ way }) => way === 1);
  if (side) return at(side.block, "joinWithNext");
  const [pair] = pairs.sort((one, other) => Math.abs(one.way) - Math.abs(other.way));
  return pair ? at(pair.piece, pair.way < 0 ? "moveBlock.down" : "moveBlock.up") : null;
}

/** Neighbours that should have one role get it together. */
function giveRoles(blocks: readonly ReadBlock[]): Correction | null {
  const wantedRole = (block: ReadBlock) => characterOf(block, 0).wanted.role;
  const first = blocks.findIndex((block) => block.role !== wantedRole(block));
  const start = blocks[first];
  if (!start) return null;
  const role = wantedRole(start);
  const rest = blocks.slice(first + 1);
  const right = rest.findIndex((block) => block.role === role || wantedRole(block) !== role);
  const end = (right < 0 ? rest : rest.slice(0, right)).at(-1) ?? start;
  const anchor = { article: start.article, block: start.index, offset: 0 };
  if (end === start) return { command: `setRole.${role}`, anchor, head: anchor };
  return {
    command: `setRole.${role}`,
    anchor,
    head: { article: end.article, block: end.index, offset: end.text.length },
  };
}

/** Paragraphs and crossheads that stand in another order than in the annotation. */
function orderBody(blocks: readonly ReadBlock[]): Correction | null {
  const body = blocks.filter(({ role }) => BODY.has(role));
  const late = body.find((block, nth) => {
    const before = body[nth - 1];
    return before && characterOf(before, 0).wanted.id > characterOf(block, 0).wanted.id;
  });
  return late ? at(late, "moveBlock.up") : null;
}

function closeUp(blocks: readonly ReadBlock[]): Correction | null {
  const spaced = blocks.find(({ role, text }) => role === "paragraph" && SPACED_OUT.test(text));
  return spaced ? at(spaced, "closeUpSpaces") : null;
}

const characterOf = ({ characters }: ReadBlock, nth: number): Character => characters.at(nth) as Character;

function at({ article, index }: ReadBlock, command: string, offset = 0): Correction {
  const place = { article, block: index, offset };
  return { command, anchor: place, head: place };
}
