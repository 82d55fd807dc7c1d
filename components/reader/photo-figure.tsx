import { objectPosition, ratioOf, type Shape } from "@/editor/photo/crop";
import type { Focus } from "@/editor/photo/focus";
import type { PublishedPhoto } from "@/newsroom/publication/types";
import { isPortrait, pageShape } from "./copyfit";
import type { Figure } from "./paper-article";

/** A photo with its caption, and the credit after it. Without a photo the caption stands alone. */
export function PhotoFigure({
  figure,
  alternative,
  sizes,
  enlarge,
  cropped = false,
  urgent = false,
}: {
  figure: Figure;
  /** What is read out for a photo that nothing is said of. */
  alternative: string;
  sizes: string;
  /** What the link to the large picture is called, where a tap enlarges it (script/enlarge-photos.ts). */
  enlarge?: string;
  /** On a page photos are cut to its shapes; an article shows the whole. */
  cropped?: boolean;
  /** In sight at once: fetched before everything else. */
  urgent?: boolean;
}) {
  const { photo, caption, credit, focus } = figure;
  // A caption is read anyway: what only says it again is left out.
  const alt = figure.alt === caption && caption !== "" ? "" : figure.alt || alternative;
  const picture = photo && (
    <Picture
      photo={photo}
      alt={alt}
      sizes={sizes}
      crop={cropped ? { shape: pageShape(photo), focus } : null}
      urgent={urgent}
    />
  );
  const largest = photo?.formats.at(-1)?.sources.at(-1)?.url;
  return (
    <figure className="photo" data-portrait={(photo && isPortrait(photo)) || undefined}>
      {enlarge && largest ? (
        <a href={largest} data-enlarge="" aria-label={enlarge}>
          {picture}
        </a>
      ) : (
        picture
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
  photo,
  alt,
  sizes,
  crop,
  urgent,
}: {
  photo: PublishedPhoto;
  alt: string;
  sizes: string;
  /** Null: the whole picture. */
  crop: { shape: Shape; focus: Focus | null } | null;
  urgent: boolean;
}) {
  const { formats, width, height, colour } = photo;
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
          ...(crop && {
            aspectRatio: String(ratioOf(photo, crop.shape)),
            objectPosition: objectPosition(photo, crop.shape, crop.focus),
          }),
        }}
      />
    </picture>
  );
}
