/** How light the desk is: as the machine says, or as someone chose. */
export const THEMES = ["system", "light", "dark"] as const;
export type Theme = (typeof THEMES)[number];

/** The cookie that keeps the choice, so that the first paint is right. */
export const THEME_COOKIE = "bantai-theme";

/** The choice that a cookie holds; whatever else stands there is "system". */
export function themeOf(text: unknown): Theme {
  return THEMES.find((theme) => theme === text) ?? "system";
}
