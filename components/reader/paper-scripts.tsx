import { APPLY_SETTINGS } from "./reading-settings";

/**
 * What every screen of the paper runs, for its head. Scripts that are not marked as the paper's own are left out when it is sent
 * (scripts/serve/paper-html.ts).
 */
export function PaperScripts() {
  return (
    <>
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: our own constant, which must run before the first paint */}
      <script data-paper="" dangerouslySetInnerHTML={{ __html: APPLY_SETTINGS }} />
      <script data-paper="" src="/reading.js" defer />
    </>
  );
}
