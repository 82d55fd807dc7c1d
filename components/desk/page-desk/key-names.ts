const MAC: Record<string, string> = { Mod: "⌘", Alt: "⌥", Shift: "⇧", Ctrl: "⌃" };
const NAMES: Record<string, string> = {
  ArrowUp: "↑",
  ArrowDown: "↓",
  ArrowLeft: "←",
  ArrowRight: "→",
  Enter: "↵",
  Backspace: "⌫",
  Delete: "Del",
};

/** Whether this is a Mac, where Mod is ⌘. On the server: no. */
export function isMac(): boolean {
  return typeof navigator !== "undefined" && /Mac|iPhone|iPad/.test(navigator.userAgent);
}

/** A key in ProseMirror's notation as it stands on the keyboard: `Mod-Alt-1` → `⌘⌥1` or `Ctrl+Alt+1`. */
export function keyName(key: string, mac: boolean): string {
  const parts = key.split(/-(?=.)/);
  const names = parts.map((part, index) => {
    if (index < parts.length - 1) return mac ? (MAC[part] ?? part) : part === "Mod" ? "Ctrl" : part;
    return NAMES[part] ?? part.toUpperCase();
  });
  return names.join(mac ? "" : "+");
}
