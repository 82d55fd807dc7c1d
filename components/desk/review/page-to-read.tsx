import { getTranslations } from "next-intl/server";
import type { ArticleContent } from "@/editor/document";
import { articleParts, type BodyPart, type FigurePart } from "@/editor/render/article-parts";
import type { PhotoForDesk } from "@/newsroom/photo/types";
import type { SectionOnDesk } from "@/newsroom/section/types";

/** The page's articles in their order, set for reading: serif, in the measure of the paper. */
export async function PageToRead(props: {
  articles: readonly ArticleContent[];
  photos: readonly PhotoForDesk[];
  sections: readonly Pick<SectionOnDesk, "id" | "name">[];
}) {
  const t = await getTranslations("review");
  const photos = new Map(props.photos.map((photo) => [photo.id, photo]));
  const sections = new Map(props.sections.map(({ id, name }) => [id, name]));
  if (props.articles.length === 0) return <p className="text-ink-2">{t("nothing")}</p>;
  return (
    <div lang="zh-CN" className="mx-auto flex w-full max-w-[38em] flex-col font-serif text-[17px]">
      {props.articles.map((content, index) => (
        <ArticleToRead
          key={content.attrs.id}
          content={content}
          number={index + 1}
          section={sections.get(content.attrs.sectionId ?? "") ?? null}
          photos={photos}
        />
      ))}
    </div>
  );
}

async function ArticleToRead(props: {
  content: ArticleContent;
  number: number;
  section: string | null;
  photos: ReadonlyMap<string, PhotoForDesk>;
}) {
  const t = await getTranslations("review");
  const parts = articleParts(props.content);
  return (
    <article
      id={`article-${props.number}`}
      data-article={props.content.attrs.id}
      className="scroll-mt-4 border-hairline border-b py-8 first:border-t"
    >
      <p data-beside="" className="mb-2 font-sans text-[13px] text-ink-2">
        <span className="mr-3 tabular-nums">{props.number}</span>
        {props.section ?? <span className="text-cinnabar">{t("noSection")}</span>}
      </p>
      {parts.kicker.map((line) => (
        <p key={line} className="text-[17px] leading-8">
          {line}
        </p>
      ))}
      <h2 className="text-balance font-bold text-[26px] leading-9">
        {parts.headline.length > 0 ? (
          parts.headline.map((line) => (
            <span key={line} className="block">
              {line}
            </span>
          ))
        ) : (
          <span className="font-normal font-sans text-[14px] text-cinnabar">{t("noHeadline")}</span>
        )}
      </h2>
      {parts.subhead.map((line) => (
        <p key={line} className="text-[19px] leading-8">
          {line}
        </p>
      ))}
      {parts.byline.map((line) => (
        <p key={line} className="mt-2 font-sans text-[14px] text-ink-2">
          {line}
        </p>
      ))}
      <div className="mt-4 flex flex-col gap-1">
        {parts.body.map((part, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: set once from a document that does not change here
          <Part key={index} part={part} photos={props.photos} />
        ))}
      </div>
    </article>
  );
}

function Part({ part, photos }: { part: BodyPart; photos: ReadonlyMap<string, PhotoForDesk> }) {
  switch (part.kind) {
    case "figure":
      return <Figure part={part} photo={photos.get(part.photoId ?? "") ?? null} />;
    case "crosshead":
      return <h3 className="mt-3 font-bold">{part.text}</h3>;
    case "jump":
      return <p className="text-right text-[15px] text-ink-2">{part.text}</p>;
    default:
      return <p className="text-justify indent-[2em] leading-[1.9]">{part.text}</p>;
  }
}

async function Figure({ part, photo }: { part: FigurePart; photo: PhotoForDesk | null }) {
  const t = await getTranslations("review");
  const widest = photo?.sources.findLast(({ width }) => width <= 960) ?? photo?.sources[0];
  return (
    <figure className="my-3">
      {photo && widest ? (
        // The desk's photos are served in their versions already, to staff alone.
        // biome-ignore lint/performance/noImgElement: see above
        <img
          src={widest.url}
          width={photo.width}
          height={photo.height}
          alt={part.alt || photo.fileName}
          className="h-auto w-full"
          style={{ backgroundColor: photo.colour }}
        />
      ) : (
        <p className="border border-waiting border-dashed px-3 py-6 text-center font-sans text-[13px] text-waiting">
          {t("noPhoto")}
        </p>
      )}
      <figcaption className="mt-1 font-sans text-[14px] text-ink-2 leading-6">
        {part.caption} {part.credit}
      </figcaption>
    </figure>
  );
}
