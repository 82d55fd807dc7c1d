import { useTranslations } from "next-intl";
import { DEFAULTS, SETTINGS, type Setting } from "./reading-settings";

/** 配色, 字号 and 字体, applied at once and kept by the browser (script/apply-settings.ts). */
export function SettingsPanel() {
  const t = useTranslations("paper.settings");
  return (
    <form className="settings">
      {(Object.keys(SETTINGS) as Setting[]).map((setting) => (
        <fieldset className="settings-choice" key={setting}>
          <legend>{t(setting)}</legend>
          {SETTINGS[setting].map((value) => (
            <label key={value}>
              <input type="radio" name={setting} value={value} defaultChecked={value === DEFAULTS[setting]} />
              <span>{t(value)}</span>
            </label>
          ))}
        </fieldset>
      ))}
    </form>
  );
}
