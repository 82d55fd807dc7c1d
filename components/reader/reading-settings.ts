/** What a reader sets and this browser keeps: 配色, 字号 and 字体. */
export const SETTINGS = {
  theme: ["auto", "light", "sepia", "dark"],
  text: ["small", "standard", "large", "huge"],
  face: ["hei", "song"],
} as const;

/** What holds without a choice; it is not kept. */
export const DEFAULTS = { theme: "auto", text: "standard", face: "hei" } as const;

export type Setting = keyof typeof SETTINGS;

/** The key that a setting is kept under in the browser's storage. */
export const keyOf = (setting: Setting): string => `bantai-${setting}`;

/**
 * Runs in the head, before anything is painted: puts the kept settings on the document, and tells the style sheet that
 * scripts run (`data-js`). Storage may be forbidden; then the defaults hold.
 */
export const APPLY_SETTINGS = `(function(d,a){d.js="";try{for(var k in a){var v=localStorage.getItem("bantai-"+k);if(a[k].indexOf(v)>=0)d[k]=v}}catch(e){}})(document.documentElement.dataset,${JSON.stringify(SETTINGS)})`;
