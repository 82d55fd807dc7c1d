import { Fragment, type ReactNode } from "react";
import type { Figure, PaperArticle } from "./paper-article";

/** 本报讯（记者 陈凯）, 新华社北京8月19日电: where the news comes from, at the head of its first paragraph. */
const DATELINE =
  /^(?:本报讯|本报[\p{Script=Han}]{2,6}讯|[\p{Script=Han}]{2,12}\d{1,2}月\d{1,2}日(?:电|讯))(?:\s?[（(][^）)]{1,30}[）)])?/u;

/** Paragraphs, crossheads, jump lines and figures in their order. */
export function RunningText({
  parts,
  crosshead: Crosshead,
  figure,
}: {
  parts: PaperArticle["body"];
  /** The element that a crosshead takes in the screen's outline. */
  crosshead: "h2" | "h3" | "h4";
  /** How a figure is shown; `first` if nothing stands above it. Left out where they are shown elsewhere. */
  figure?: (figure: Figure, first: boolean) => ReactNode;
}) {
  const opening = parts.find(({ kind }) => kind === "paragraph");
  return parts.map((part, index) => {
    // Parts of a published article have no other identity than their place, and never move.
    const key = `${index}`;
    if (part.kind === "figure") return <Fragment key={key}>{figure?.(part, index === 0)}</Fragment>;
    if (part.kind === "crosshead") return <Crosshead key={key}>{part.text}</Crosshead>;
    if (part.kind === "jump")
      return (
        <p className="jump" key={key}>
          {part.text}
        </p>
      );
    const [dateline = ""] = part === opening ? (DATELINE.exec(part.text) ?? []) : [];
    return (
      <p key={key}>
        {dateline !== "" && <b className="dateline">{dateline}</b>}
        {part.text.slice(dateline.length)}
      </p>
    );
  });
}
