"use client";

import type { Editor } from "@tiptap/react";
import { useTranslations } from "next-intl";
import { type RefObject, useEffect, useState } from "react";
import { Kbd } from "@/components/ui/kbd";
import { Menu, MenuItem } from "@/components/ui/menu";
import { pageCommands } from "@/editor/commands/registry";
import { BLOCK_ROLES } from "@/engine/types";
import { isMac, keyName } from "./key-names";
import { cursorAt, inBlock } from "./page-commands";
import type { ActiveBlock } from "./use-active-block";

interface Gutter {
  pos: number;
  role: string;
  top: number;
}

/**
 * The role of one block as a menu in the margin: of the block under the mouse, else of the one with the cursor. One button
 * for the whole document, laid over the name that the style sheet writes beside every block.
 */
export function RoleGutter({
  editor,
  sheet,
  active,
}: {
  editor: Editor;
  sheet: RefObject<HTMLDivElement | null>;
  active: ActiveBlock | null;
}) {
  const t = useTranslations("blocks");
  const desk = useTranslations("pageDesk");
  const gutter = useGutter(editor, sheet, active);
  if (!gutter) return null;
  const role = BLOCK_ROLES.find((name) => name === gutter.role);
  if (!role) return null;

  const choose = (id: string) => {
    const { state, view } = editor;
    const command = pageCommands.find((candidate) => candidate.id === id)?.run;
    const { from, to } = state.selection;
    const isInside = to > gutter.pos && from < gutter.pos + (state.doc.nodeAt(gutter.pos)?.nodeSize ?? 0);
    if (command && !(isInside ? command : inBlock(gutter.pos, command))(state, view.dispatch, view))
      editor.storage.pageKeys.onRefused(id, isInside ? state : state.apply(cursorAt(state, gutter.pos)));
    requestAnimationFrame(() => view.focus());
  };

  return (
    <div data-role-gutter className="absolute left-0" style={{ top: gutter.top }}>
      <Menu
        label={desk("role.of", { role: t(role) })}
        button={t(role)}
        className="flex h-[27px] w-[58px] items-center justify-end truncate rounded-desk bg-paper pr-1 text-[11px] text-ink"
      >
        {BLOCK_ROLES.map((choice) => {
          const command = pageCommands.find(({ id }) => id === `setRole.${choice}`);
          return (
            <MenuItem
              key={choice}
              role="menuitemradio"
              aria-checked={choice === role}
              onClick={() => choose(`setRole.${choice}`)}
            >
              <span aria-hidden="true" className="w-3">
                {choice === role ? "✓" : ""}
              </span>
              <span className="flex-1">{t(choice)}</span>
              {command?.key && <Kbd>{keyName(command.key, isMac())}</Kbd>}
            </MenuItem>
          );
        })}
      </Menu>
    </div>
  );
}

function useGutter(
  editor: Editor,
  sheet: RefObject<HTMLDivElement | null>,
  active: ActiveBlock | null,
): Gutter | null {
  const [hovered, setHovered] = useState<Gutter | null>(null);
  const [atCursor, setAtCursor] = useState<Gutter | null>(null);

  useEffect(() => {
    const root = sheet.current;
    if (!root) return;
    const onOver = ({ target }: Event) => {
      if (!(target instanceof Element) || target.closest("[popover]")) return;
      const block = target.closest<HTMLElement>("article > [data-role]");
      if (block) setHovered(gutterOf(editor, root, block));
      else if (!target.closest("[data-role-gutter]")) setHovered(null);
    };
    const onLeave = () => {
      // While its menu is open the button stays where it is.
      if (!root.querySelector("[data-role-gutter] [popover]:popover-open")) setHovered(null);
    };
    root.addEventListener("pointerover", onOver);
    root.addEventListener("pointerleave", onLeave);
    return () => {
      root.removeEventListener("pointerover", onOver);
      root.removeEventListener("pointerleave", onLeave);
    };
  }, [editor, sheet]);

  const position = active?.articleId ? active.pos : null;
  const role = active?.role;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the role is read from the document, and changes its place there
  useEffect(() => {
    const place = () => {
      const root = sheet.current;
      const block = position === null || editor.isDestroyed ? null : editor.view.nodeDOM(position);
      setAtCursor(root && block instanceof HTMLElement ? gutterOf(editor, root, block) : null);
      setHovered(null);
    };
    const frame = requestAnimationFrame(place);
    const observer = new ResizeObserver(place);
    observer.observe(editor.view.dom);
    return () => {
      cancelAnimationFrame(frame);
      observer.disconnect();
    };
  }, [editor, sheet, position, role]);

  return hovered ?? atCursor;
}

function gutterOf(editor: Editor, root: HTMLElement, block: HTMLElement): Gutter | null {
  const pos = editor.view.posAtDOM(block, 0) - 1;
  const node = pos >= 0 ? editor.state.doc.nodeAt(pos) : null;
  if (!node?.isTextblock) return null;
  const inner = block.querySelector("figcaption") ?? block;
  const top = inner.getBoundingClientRect().top - root.getBoundingClientRect().top;
  return { pos, role: node.type.name, top };
}
