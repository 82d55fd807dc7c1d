/** What a reader sets and this browser keeps: 配色, 字号 and 字体. */
export const SETTINGS = {
  theme: ["auto", "light", "sepia", "dark"],
  text: ["small", "standard", "large", "huge"],
  face: ["hei", "song"],
} as const;

/** What holds without a choice; it is not kept. */
export const DEFAULTS = { theme: "auto", text: "standard", face: "hei" } as const;

export type Setting = keyof typeof SETTINGS;

/** What a setting's key in the browser's storage begins with. */
export const KEY_PREFIX = "bantai-";

/** The key that a setting is kept under in the browser's storage. */
export const keyOf = (setting: Setting): string => KEY_PREFIX + setting;
