"use client";

import type { Editor } from "@tiptap/react";
import { useTranslations } from "next-intl";
import { memo, type ReactNode } from "react";
import { Kbd } from "@/components/ui/kbd";
import { Menu, MenuItem } from "@/components/ui/menu";
import type { DeskCommand } from "./desk-commands";
import { isMac, keyName } from "./key-names";
import { useObstacles } from "./use-obstacles";

/** What stands in the toolbar by itself; a nested list is a menu. `null` parts groups. */
const BAR: readonly (string | null)[] = [
  "undo",
  "redo",
  null,
  "splitArticle",
  "mergeArticle.above",
  "mergeArticle.below",
  "newArticleFromSelection",
  null,
  "splitBlock",
  "joinWithNext",
  "closeUpSpaces",
  "moveBlock.up",
  "moveBlock.down",
  null,
  "desk.find",
];

const GLYPH: Record<string, ReactNode> = {
  undo: "↶",
  redo: "↷",
  "moveBlock.up": "↑",
  "moveBlock.down": "↓",
};

const QUIET =
  "inline-flex h-7 shrink-0 items-center gap-1 rounded-desk px-1.5 text-[12.5px] hover:bg-ink/6 aria-disabled:opacity-40 aria-disabled:cursor-not-allowed aria-disabled:hover:bg-transparent";

/** The corrections that are wanted most, and the way to all of them. */
export const Toolbar = memo(function Toolbar({
  editor,
  commands,
  articleCount,
  onPalette,
}: {
  editor: Editor;
  commands: readonly DeskCommand[];
  articleCount: number;
  onPalette: () => void;
}) {
  const t = useTranslations("commands");
  const obstacles = useObstacles(editor, commands);
  const mac = isMac();
  const titleOf = ({ id, title, key }: DeskCommand) => {
    const why = obstacles.get(id);
    return `${title}${key ? ` (${keyName(key, mac)})` : ""}${why ? `\n${why}` : ""}`;
  };
  const roles = commands.filter(({ group }) => group === "role");
  // Article 5 is no place to send anything to on a page of four.
  const send = commands.filter(({ group }) => group === "send").slice(0, articleCount);
  const discards = commands.filter(({ group }) => group === "discard");

  return (
    <div className="flex min-w-0 flex-1 items-center">
      <div role="toolbar" aria-label={t("toolbar")} className="flex min-w-0 flex-1 flex-wrap items-center">
        {BAR.map((id, index) => {
          const command = commands.find((candidate) => candidate.id === id);
          if (!command) {
            // biome-ignore lint/suspicious/noArrayIndexKey: the bar never changes its order
            return id === null ? <Rule key={index} /> : null;
          }
          return (
            <button
              key={command.id}
              type="button"
              title={titleOf(command)}
              aria-label={GLYPH[command.id] ? command.title : undefined}
              aria-keyshortcuts={command.key?.replaceAll("-", "+")}
              // Not disabled: choosing it says why it cannot be done here.
              aria-disabled={obstacles.has(command.id)}
              // The selection in the document stays while the bar is used.
              onMouseDown={(event) => event.preventDefault()}
              onClick={command.run}
              className={QUIET}
            >
              {GLYPH[command.id] ?? command.short}
            </button>
          );
        })}
        <Rule />
        {[
          { label: t("groups.role"), items: roles },
          { label: t("groups.send"), items: send },
          { label: t("groups.discard"), items: discards },
        ].map(({ label, items }) =>
          items.length === 0 ? null : (
            <Menu
              key={label}
              label={label}
              className={QUIET}
              button={
                <>
                  {label}
                  <span aria-hidden="true">▾</span>
                </>
              }
            >
              {items.map((command) => (
                <MenuItem
                  key={command.id}
                  aria-disabled={obstacles.has(command.id)}
                  title={obstacles.get(command.id)}
                  onClick={() => requestAnimationFrame(command.run)}
                >
                  <span className="flex-1">{command.short}</span>
                  {command.key && <Kbd>{keyName(command.key, mac)}</Kbd>}
                </MenuItem>
              ))}
            </Menu>
          ),
        )}
      </div>
      <button type="button" onClick={onPalette} title={t("palette")} className={`${QUIET} ml-2 text-ink-2`}>
        {t("all")}
        <Kbd>{keyName("Mod-k", mac)}</Kbd>
      </button>
    </div>
  );
});

function Rule() {
  return <span aria-hidden="true" className="mx-1 h-4 shrink-0 border-hairline border-l" />;
}
