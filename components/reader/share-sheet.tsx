import { useTranslations } from "next-intl";
import { env } from "@/lib/env";

/** 分享: the permanent link to copy, its QR code, and the system's own sheet where there is one (script/share.ts). */
export function ShareSheet({ path, title }: { path: string; title: string }) {
  const t = useTranslations("paper");
  const url = new URL(path, env("NEXTAUTH_URL")).href;
  return (
    <section
      className="sheet share-sheet"
      id="share"
      popover="auto"
      aria-labelledby="share-title"
      data-url={url}
      data-title={title}
    >
      <h2 id="share-title">{t("shareTitle")}</h2>
      <label>
        <span>{t("permanentLink")}</span>
        <input readOnly value={url} />
      </label>
      <p className="share-buttons" data-needs-js="">
        <button type="button" data-copy="" data-copied={t("linkCopied")} data-refused={t("linkNotCopied")}>
          {t("copyLink")}
        </button>
        <button type="button" data-share="" hidden>
          {t("shareSystem")}
        </button>
      </p>
      <p role="status" />
      <figure>
        {/* Fetched when the sheet opens, not before. */}
        {/* biome-ignore lint/performance/noImgElement: a drawing of a kilobyte has nothing to be made smaller */}
        <img
          className="share-code"
          src={`${path}/qr.svg`}
          width={144}
          height={144}
          alt={t("qrOf", { address: url })}
          loading="lazy"
        />
        <figcaption>{t("qrCode")}</figcaption>
      </figure>
      <button className="sheet-close" type="button" popoverTarget="share" popoverTargetAction="hide">
        {t("close")}
      </button>
    </section>
  );
}
