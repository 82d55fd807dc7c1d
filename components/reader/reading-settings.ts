/** What a reader sets and this browser keeps: 配色 and 字号. The first of each is what holds without a choice. */
export const THEMES = ["auto", "light", "dark"] as const;
export const TEXT_SIZES = ["standard", "small", "large", "huge"] as const;
export type Theme = (typeof THEMES)[number];
export type TextSize = (typeof TEXT_SIZES)[number];

const KEYS = { theme: "bantai-theme", text: "bantai-text" } as const;
export type Setting = keyof typeof KEYS;

/**
 * Runs in the head, before anything is painted: puts the kept settings on the document, and tells the style sheet that
 * scripts run (`data-js`). Storage may be forbidden; then the defaults hold.
 */
export const APPLY_SETTINGS = `(function(d){d.js="";try{var s=localStorage,t=s.getItem("${KEYS.theme}"),z=s.getItem("${KEYS.text}");if(/^(light|dark)$/.test(t))d.theme=t;if(/^(small|large|huge)$/.test(z))d.text=z}catch(e){}})(document.documentElement.dataset)`;

const listeners = new Set<() => void>();

export function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener("storage", listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener("storage", listener);
  };
}

/** The setting as it stands on the document. */
export function currentSetting(setting: Setting): string | undefined {
  return document.documentElement.dataset[setting];
}

/** Applies a setting at once and keeps it; `null` goes back to the default. */
export function changeSetting(setting: Setting, value: string | null): void {
  const { dataset } = document.documentElement;
  if (value === null) delete dataset[setting];
  else dataset[setting] = value;
  try {
    if (value === null) localStorage.removeItem(KEYS[setting]);
    else localStorage.setItem(KEYS[setting], value);
  } catch {
    // Without storage the choice holds for this screen.
  }
  for (const listener of listeners) listener();
}
