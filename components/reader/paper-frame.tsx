import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { type Locale, localPath } from "@/lib/locale";
import { ALL, feedPath } from "./formats/feed";
import { type IssueOfMasthead, Masthead, type Newspaper } from "./masthead";
import { SettingsPanel } from "./settings-panel";

/** What stands around every screen of the paper: masthead, navigation, footer and the reading settings. */
export function PaperFrame({
  locale,
  newspaper,
  path,
  issue = null,
  front = false,
  navigation,
  thumbBar,
  address,
  children,
}: {
  locale: Locale;
  newspaper: Newspaper;
  /** The screen's path in the paper's own language. */
  path: string;
  issue?: IssueOfMasthead | null;
  /** A front page carries the name large. */
  front?: boolean;
  navigation?: ReactNode;
  thumbBar?: ReactNode;
  /** What a printout says of where it comes from. */
  address?: string;
  children: ReactNode;
}) {
  const t = useTranslations("paper");
  return (
    <>
      <a className="skip" href="#main">
        {t("skip")}
      </a>
      <Masthead locale={locale} newspaper={newspaper} path={path} issue={issue} front={front} />
      {navigation}
      <main id="main" tabIndex={-1}>
        {children}
      </main>
      <footer className="paper-footer">
        <p lang="zh-CN">
          <span className="paper-footer-name">{newspaper.name}</span>
          {newspaper.organiser !== "" && <span>{t("organiser", { name: newspaper.organiser })}</span>}
          {newspaper.cnNumber !== "" && <span>{newspaper.cnNumber}</span>}
        </p>
        <p>
          <a href={localPath(locale, "/archive")}>{t("archive")}</a>
          <a href={localPath(locale, "/search")}>{t("search")}</a>
          <a href={feedPath(ALL, "rss.xml")}>RSS</a>
          <a href={feedPath(ALL, "atom.xml")}>Atom</a>
          <a href={feedPath(ALL, "feed.json")}>JSON Feed</a>
        </p>
      </footer>
      {address && <p className="print-address">{address}</p>}
      {thumbBar}
      <section className="sheet" id="reading-settings" popover="auto" aria-label={t("readingSettings")}>
        <SettingsPanel />
        <button
          className="sheet-close"
          type="button"
          popoverTarget="reading-settings"
          popoverTargetAction="hide"
        >
          {t("close")}
        </button>
      </section>
    </>
  );
}
