import { DEFAULTS, keyOf, SETTINGS, type Setting } from "../reading-settings";

/** 配色, 字号 and 字体: applied at once and kept by the browser, in every window that shows the paper. */
export function applySettings(): void {
  const form = document.querySelector<HTMLFormElement>("form.settings");
  if (!form) return;
  show(form);
  form.addEventListener("change", ({ target }) => {
    if (target instanceof HTMLInputElement && target.name in SETTINGS)
      choose(target.name as Setting, target.value);
  });
  // Another window chose.
  window.addEventListener("storage", ({ key, newValue }) => {
    const setting = settings().find((one) => keyOf(one) === key);
    if (!setting) return;
    put(setting, newValue ?? DEFAULTS[setting]);
    show(form);
  });
}

const settings = () => Object.keys(SETTINGS) as Setting[];

function show(form: HTMLFormElement): void {
  for (const setting of settings()) {
    const value = document.documentElement.dataset[setting] ?? DEFAULTS[setting];
    for (const input of form.querySelectorAll<HTMLInputElement>(`input[name="${setting}"]`))
      input.checked = input.value === value;
  }
}

function choose(setting: Setting, value: string): void {
  put(setting, value);
  try {
    if (value === DEFAULTS[setting]) localStorage.removeItem(keyOf(setting));
    else localStorage.setItem(keyOf(setting), value);
  } catch {
    // Without storage the choice holds for this screen.
  }
}

function put(setting: Setting, value: string): void {
  const { dataset } = document.documentElement;
  if (value === DEFAULTS[setting]) delete dataset[setting];
  else dataset[setting] = value;
}
