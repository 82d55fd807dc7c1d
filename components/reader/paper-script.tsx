import { HEAD_SCRIPT } from "./head-script";

/**
 * What every screen of the paper runs, for its head. Scripts that are not marked as the paper's own are left out when it is sent
 * (scripts/serve/paper-html.ts).
 */
export function PaperScript() {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: our own constant, which must run before the first paint
  return <script data-paper="" dangerouslySetInnerHTML={{ __html: HEAD_SCRIPT }} />;
}
