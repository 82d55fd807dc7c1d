"use client";

import { useTranslations } from "next-intl";
import { type KeyboardEvent, useEffect, useId, useRef, useState } from "react";
import { Kbd } from "@/components/ui/kbd";
import type { DeskCommand } from "./desk-commands";
import { isMac, keyName } from "./key-names";

/** All that can be done here, to be found by a few letters and started by Enter. */
export function Palette({
  open,
  onClose,
  commands,
}: {
  open: boolean;
  onClose: () => void;
  commands: readonly DeskCommand[];
}) {
  const t = useTranslations("commands");
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (open && !dialog.current?.open) dialog.current?.showModal();
    if (!open) dialog.current?.close();
  }, [open]);

  return (
    <dialog
      ref={dialog}
      aria-label={t("palette")}
      onClose={onClose}
      onClick={({ target }) => target === dialog.current && onClose()}
      onKeyDown={(event) => event.stopPropagation()}
      className="mx-auto mt-[12vh] mb-auto w-[calc(100%-2rem)] max-w-xl rounded-desk border border-ink-2 bg-paper p-0 text-ink backdrop:bg-[rgb(0_0_0/0.3)]"
    >
      {open && <CommandList commands={commands} onClose={onClose} />}
    </dialog>
  );
}

/** Article 12 is no place to send anything to on a page of four, and no reason need be given. */
const isBeyond = ({ group, key }: DeskCommand) => group === "send" && key === null;

function CommandList({ commands, onClose }: { commands: readonly DeskCommand[]; onClose: () => void }) {
  const t = useTranslations("commands");
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const [query, setQuery] = useState("");
  const [chosen, setChosen] = useState(0);
  // What cannot be done stands last, so that Enter does the first thing that can.
  const [choices] = useState(() => {
    const asked = commands.map((command) => {
      const isEnabled = command.isEnabled();
      return { command, isEnabled, why: isEnabled ? "" : command.whyNot() };
    });
    const known = asked.filter(({ command, isEnabled }) => isEnabled || !isBeyond(command));
    return [...known.filter(({ isEnabled }) => isEnabled), ...known.filter(({ isEnabled }) => !isEnabled)];
  });
  const found = choices.filter(({ command }) => isMatch(command, query));
  const current = found[Math.min(chosen, found.length - 1)];

  useEffect(() => {
    list.current?.querySelector("[aria-selected=true]")?.scrollIntoView({ block: "nearest" });
  });

  const start = (choice: (typeof found)[number] | undefined) => {
    if (!choice) return;
    onClose();
    // Closing gives the focus back first; the command may then put it elsewhere.
    requestAnimationFrame(choice.command.run);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && found.length > 0) {
      event.preventDefault();
      setChosen((found.length + Math.min(chosen, found.length - 1) + step) % found.length);
    }
    if (event.key === "Enter") {
      event.preventDefault();
      start(current);
    }
  };

  return (
    <>
      <input
        // biome-ignore lint/a11y/noAutofocus: the palette is opened to type into it
        autoFocus
        role="combobox"
        aria-expanded="true"
        aria-controls={`${id}-list`}
        aria-activedescendant={current ? `${id}-${current.command.id}` : undefined}
        aria-label={t("search")}
        placeholder={t("search")}
        value={query}
        onChange={({ target }) => {
          setQuery(target.value);
          setChosen(0);
        }}
        onKeyDown={onKeyDown}
        className="h-11 w-full border-hairline border-b bg-paper px-4 text-[14px] placeholder:text-ink-2 focus-visible:outline-none"
      />
      <div
        ref={list}
        id={`${id}-list`}
        role="listbox"
        aria-label={t("palette")}
        className="max-h-[52vh] overflow-y-auto py-1"
      >
        {found.map((choice) => (
          // Chosen with the arrow keys from the field above.
          // biome-ignore lint/a11y/useKeyWithClickEvents: see above
          <div
            key={choice.command.id}
            id={`${id}-${choice.command.id}`}
            role="option"
            tabIndex={-1}
            aria-selected={choice === current}
            aria-disabled={!choice.isEnabled}
            onClick={() => start(choice)}
            onPointerMove={() => setChosen(found.indexOf(choice))}
            className="flex min-h-8 cursor-pointer items-center gap-3 px-4 aria-disabled:cursor-not-allowed aria-selected:bg-ink/8 aria-disabled:text-ink-2"
          >
            <span className="min-w-0 flex-1 py-1">
              <span className="block truncate">{choice.command.title}</span>
              {!choice.isEnabled && (
                <span className="block text-[12px] text-ink-2">{choice.why || t("notHere")}</span>
              )}
            </span>
            {choice.command.key && <Kbd>{keyName(choice.command.key, isMac())}</Kbd>}
          </div>
        ))}
      </div>
      {found.length === 0 && <p className="px-4 pb-4 text-ink-2">{t("nothingFound")}</p>}
    </>
  );
}

/** Every word of the query stands in the command's title or id. */
function isMatch({ title, id }: DeskCommand, query: string): boolean {
  const text = `${title} ${id}`.toLowerCase();
  return query
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}
