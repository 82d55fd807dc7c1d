"use client";

import { useSyncExternalStore } from "react";
import {
  changeSetting,
  currentSetting,
  type Setting,
  subscribe,
  TEXT_SIZES,
  THEMES,
} from "./reading-settings";

export interface SettingsWords {
  theme: string;
  text: string;
  options: Record<(typeof THEMES)[number] | (typeof TEXT_SIZES)[number], string>;
}

/** 配色 and 字号, applied at once and kept by the browser. */
export function SettingsPanel({ words }: { words: SettingsWords }) {
  return (
    <form className="settings">
      <Choice
        setting="text"
        legend={words.text}
        values={["small", "standard", "large", "huge"]}
        words={words}
      />
      <Choice setting="theme" legend={words.theme} values={THEMES} words={words} />
    </form>
  );
}

function Choice({
  setting,
  legend,
  values,
  words,
}: {
  setting: Setting;
  legend: string;
  values: readonly (keyof SettingsWords["options"])[];
  words: SettingsWords;
}) {
  const fallback = setting === "theme" ? THEMES[0] : TEXT_SIZES[0];
  const current = useSyncExternalStore(
    subscribe,
    () => currentSetting(setting) ?? fallback,
    () => fallback,
  );
  return (
    <fieldset className="settings-choice">
      <legend>{legend}</legend>
      {values.map((value) => (
        <label key={value}>
          <input
            type="radio"
            name={setting}
            value={value}
            checked={value === current}
            onChange={() => changeSetting(setting, value === fallback ? null : value)}
          />
          <span>{words.options[value]}</span>
        </label>
      ))}
    </fieldset>
  );
}
