import { expect } from "@playwright/test";
import { pageCommands } from "@/editor/commands/registry";
import { readSpans } from "@/editor/schema/spans-attribute";
import type { Correction, TextPlace } from "@/scripts/testing/corrections/next-correction";
import type { StandingPage } from "@/scripts/testing/corrections/page-state";
import type { PageOnDesk } from "../page-on-desk";

/** A place in the text, told by the character that follows it (`before`) or by the one in front of it (`behind`). */
type Spot = TextPlace & { edge: "before" | "behind" };

/** An editor's hands on a page: they click where the cursor should be and press the keys of the desk's commands. */
export class Hands {
  constructor(private readonly page: PageOnDesk) {}

  /** The page as the screen shows it. */
  async read(): Promise<StandingPage> {
    const parts = await this.page.document.evaluate((editor) =>
      [...editor.children].map((part) =>
        [...part.querySelectorAll<HTMLElement>(":scope > [data-role]")].map((block) => ({
          role: block.dataset.role ?? "",
          text: block.textContent ?? "",
          spans: block.dataset.spans ?? null,
        })),
      ),
    );
    const read = parts.map((blocks) => blocks.map((block) => ({ ...block, spans: readSpans(block.spans) })));
    return { articles: read.slice(0, -1), furniture: read.at(-1) ?? [] };
  }

  /** Makes one correction, and sees that it did something. */
  async make({ command, anchor, head }: Correction): Promise<void> {
    const before = await this.read();
    if (anchor.article === null) await this.takeBack(anchor.block);
    else {
      await this.select(anchor, head);
      await this.page.screen.keyboard.press(keysOf(command));
    }
    await expect.poll(() => this.read(), `${command} does something`).not.toEqual(before);
  }

  /** What is set aside is not in the text: its list has the way back. */
  private async takeBack(label: number): Promise<void> {
    const { screen } = this.page;
    await screen.getByRole("tab", { name: /^弃用/ }).click();
    const row = screen.getByRole("list", { name: "弃用的原文" }).getByRole("listitem").nth(label);
    await row.getByRole("button", { name: "取回" }).click();
  }

  /** Clicks, and clicks again where the text moved under the mouse meanwhile. */
  private async select(anchor: TextPlace, head: TextPlace): Promise<void> {
    const wanted = [anchor, head].map(({ article, block, offset }) => [article, block, offset]);
    await expect(async () => {
      await this.click(anchor, head);
      expect(await this.selected(), "the cursor is where it was put").toEqual(wanted);
    }).toPass({ timeout: 15_000 });
  }

  private async click(anchor: TextPlace, head: TextPlace): Promise<void> {
    const { mouse, keyboard } = this.page.screen;
    const isCursor =
      anchor.article === head.article && anchor.block === head.block && anchor.offset === head.offset;
    const from = await this.find({ ...anchor, edge: "before" });
    await mouse.click(from.x, from.y);
    if (isCursor) return;
    const to = await this.find({ ...head, edge: "behind" });
    await keyboard.down("Shift");
    await mouse.click(to.x, to.y);
    await keyboard.up("Shift");
  }

  /** Where on the screen a place in the text is, brought to the middle of the pane. */
  private async find(spot: Spot): Promise<{ x: number; y: number }> {
    return this.page.document.evaluate(async (editor, { article, block, offset, edge }) => {
      const element = editor.children[article ?? 0]?.querySelectorAll(":scope > [data-role]")[block];
      if (!element) throw new Error("no such block");
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      // The character whose edge is meant: the one in front of the place, or the one that follows it.
      const isBehind = offset > 0 && (edge === "behind" || offset === element.textContent?.length);
      let rest = isBehind ? offset - 1 : offset;
      let text = walker.nextNode();
      while (text && rest >= (text.nodeValue?.length ?? 0)) {
        rest -= text.nodeValue?.length ?? 0;
        text = walker.nextNode();
      }
      if (!text) throw new Error("no such place");
      const range = document.createRange();
      range.setStart(text, rest);
      range.setEnd(text, rest + 1);
      const pane = element.closest(".page-document");
      if (!pane) throw new Error("no pane");
      const middle = pane.getBoundingClientRect().top + pane.clientHeight / 2;
      // Articles are laid out where they are seen, so what comes into sight moves the rest: until all stands still.
      for (let before = Number.NaN; ; ) {
        pane.scrollTop += range.getBoundingClientRect().top - middle;
        for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
        const box = range.getBoundingClientRect();
        const x = isBehind ? box.right - box.width / 8 : box.left + box.width / 8;
        if (box.top === before) return { x, y: box.top + box.height / 2 };
        before = box.top;
      }
    }, spot);
  }

  /** Both ends of the selection, as article, block and offset. */
  private selected() {
    return this.page.document.evaluate(async (editor) => {
      for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
      const selection = getSelection();
      const place = (node: Node | null, offset: number) => {
        const element = node instanceof Element ? node : node?.parentElement;
        const block = element?.closest("[data-role]");
        const part = block?.parentElement;
        if (!node || !block || !part) return null;
        const range = document.createRange();
        range.setStart(block, 0);
        range.setEnd(node, offset);
        const blocks = [...part.querySelectorAll(":scope > [data-role]")];
        return [[...editor.children].indexOf(part), blocks.indexOf(block), range.toString().length];
      };
      return [
        place(selection?.anchorNode ?? null, selection?.anchorOffset ?? 0),
        place(selection?.focusNode ?? null, selection?.focusOffset ?? 0),
      ];
    });
  }
}

/** A command's keys as Playwright presses them: `Mod-Alt-1` → `Control+Alt+1`. */
function keysOf(command: string): string {
  const key = pageCommands.find(({ id }) => id === command)?.key;
  if (!key) throw new Error(`${command} has no key`);
  return key.replace("Mod", "Control").replaceAll("-", "+");
}
