import { useTranslations } from "next-intl";
import { SETTINGS, type Setting } from "./reading-settings";

/** 配色, 字号 and 字体, applied at once and kept by the browser (script/apply-settings.ts). */
export function SettingsPanel() {
  const t = useTranslations("paper.settings");
  return (
    <form className="settings">
      {(Object.keys(SETTINGS) as Setting[]).map((setting) => (
        <fieldset className="settings-choice" key={setting}>
          <legend>{t(setting)}</legend>
          {SETTINGS[setting].map((value, index) => (
            <label key={value}>
              <input type="radio" name={setting} value={value} defaultChecked={index === 0} />
              <span>{t(value)}</span>
            </label>
          ))}
        </fieldset>
      ))}
    </form>
  );
}
