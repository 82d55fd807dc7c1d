import type { BlockContent, LabelContent } from "@/editor/document";
import type { Span } from "@/engine/types";
import type { Ownership } from "./ownership";
import { textOf } from "./words";

/** `Ownership` of blocks and labels alike: each answers them with their new spans, all else unchanged. */
export class BlockOwnership {
  constructor(private readonly ownership: Ownership) {}

  asTheyStand<Block extends BlockContent | LabelContent>(blocks: readonly Block[]): Block[] {
    return blocks.map((block) => withSpans(block, this.ownership.claim(block.attrs.spans)));
  }

  likeTwins<Block extends BlockContent | LabelContent>(
    blocks: readonly Block[],
    twins: readonly Block[],
  ): Block[] {
    return blocks.map((block, index) =>
      withSpans(block, this.ownership.claim(twins[index]?.attrs.spans ?? [])),
    );
  }

  settled<Block extends BlockContent | LabelContent>(
    blocks: readonly Block[],
    own: readonly Block[],
  ): Block[] {
    const spans = this.ownership.settle(
      blocks.map(textOf),
      own.map(({ attrs }) => attrs.spans),
    );
    return blocks.map((block, index) => withSpans(block, spans[index] ?? []));
  }

  searched<Block extends BlockContent | LabelContent>(
    blocks: readonly Block[],
    reserved: readonly Span[],
  ): Block[] {
    return blocks.map((block) =>
      withSpans(block, this.ownership.search(textOf(block), block.attrs.spans, reserved)),
    );
  }

  rest<Block extends BlockContent | LabelContent>(blocks: readonly Block[]): Block[] {
    return blocks.flatMap((block) => {
      const rest = this.ownership.claimRest(textOf(block), block.attrs.spans);
      return rest && rest.text !== ""
        ? [{ ...withSpans(block, rest.spans), content: [{ type: "text" as const, text: rest.text }] }]
        : [];
    });
  }
}

const withSpans = <Block extends BlockContent | LabelContent>(block: Block, spans: Span[]): Block => ({
  ...block,
  attrs: { ...block.attrs, spans },
});
