import type { PublishedPhoto } from "@/newsroom/publication/types";
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
  return (
    <figure className="photo" data-portrait={(photo && isPortrait(photo)) || undefined}>
      {photo && (
        <Picture
          photo={photo}
          alt={caption === "" ? alternative : ""}
          sizes={sizes}
          cropped={cropped}
          urgent={urgent}
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

/** In the best format that the browser knows. Its place is kept from the start, in the picture's average colour. */
function Picture({
  photo: { formats, width, height, colour },
  alt,
  sizes,
  cropped,
  urgent,
}: {
  photo: PublishedPhoto;
  alt: string;
  sizes: string;
  cropped: boolean;
  urgent: boolean;
}) {
  const srcSet = (sources: PublishedPhoto["formats"][number]["sources"]) =>
    sources.map((source) => `${source.url} ${source.width}w`).join(", ");
  const plain = formats.at(-1)?.sources ?? [];
  return (
    <picture>
      {formats.slice(0, -1).map(({ type, sources }) => (
        <source key={type} type={type} srcSet={srcSet(sources)} sizes={sizes} />
      ))}
      <img
        src={plain.at(-1)?.url}
        srcSet={srcSet(plain)}
        sizes={sizes}
        width={width}
        height={height}
        alt={alt}
        loading={urgent ? "eager" : "lazy"}
        fetchPriority={urgent ? "high" : undefined}
        decoding="async"
        style={{
          backgroundColor: colour,
          ...(cropped && { aspectRatio: String(shownRatio({ width, height })) }),
        }}
      />
    </picture>
  );
}
