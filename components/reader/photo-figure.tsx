import { isPortrait, shownRatio } from "./copyfit";
import type { Figure } from "./paper-article";

/** A photo with its caption, and the credit after it. Without a photo the caption stands alone. */
export function PhotoFigure({
  figure: { photo, caption, credit },
  alternative,
  sizes,
  cropped = false,
  urgent = false,
}: {
  figure: Figure;
  /** What is read out for a photo without a caption. */
  alternative: string;
  sizes: string;
  /** On a page very tall photos are cropped; an article shows the whole. */
  cropped?: boolean;
  /** In sight at once: fetched before everything else. */
  urgent?: boolean;
}) {
  const sources = photo?.formats.at(-1)?.sources ?? [];
  const largest = sources.at(-1);
  return (
    <figure className="photo" data-portrait={(photo && isPortrait(photo)) || undefined}>
      {photo && largest && (
        // biome-ignore lint/performance/noImgElement: the files are made in all widths when a photo is uploaded
        <img
          src={largest.url}
          srcSet={sources.map(({ url, width }) => `${url} ${width}w`).join(", ")}
          sizes={sizes}
          width={photo.width}
          height={photo.height}
          alt={caption === "" ? alternative : ""}
          loading={urgent ? "eager" : "lazy"}
          fetchPriority={urgent ? "high" : undefined}
          decoding="async"
          style={{
            backgroundColor: photo.colour,
            ...(cropped && { aspectRatio: String(shownRatio(photo)) }),
          }}
        />
      )}
      {(caption !== "" || credit !== "") && (
        <figcaption>
          {caption}
          {caption !== "" && credit !== "" ? ` ${credit}` : credit}
        </figcaption>
      )}
    </figure>
  );
}
