import { createHash, randomUUID } from "node:crypto";
import {
  pageDocumentFromSplit,
  parseArticleContent,
  parseFurnitureContent,
  takeApart,
} from "@/editor/document";
import { proposeSplit } from "@/editor/split-again/propose";
import type { PageParts } from "@/editor/split-again/types";
import { splitPage } from "@/engine/pipeline";
import type { Profile } from "@/engine/profile";
import type { Actor } from "@/lib/actor";
import { database } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { getPageForDesk } from "@/newsroom/page/data";
import { pastedText } from "@/newsroom/page/pasted-text";
import { getProfile } from "@/newsroom/profile/data";
import type { ProposeSplit } from "./schema";
import type { SplitRead, SplitToDecide } from "./types";

/**
 * Splits a page's text, or another print's, by the paper's habits, and compares that with the page. Nothing is written.
 * Throws what `pastedText` throws; FORBIDDEN to who may not edit the page; WRONG_STATE where nothing was pasted yet.
 */
export async function getSplitToDecide(actor: Actor, input: ProposeSplit): Promise<SplitToDecide> {
  const { standing, fresh, proposals, isSameSource, basis, source, state } = await readSplitAgain(
    actor,
    input,
  );
  return { standing, fresh, proposals, isSameSource, basis, source, state };
}

/** The same for the write, which computes all of it anew: what is on a screen is not believed. */
export async function readSplitAgain(actor: Actor, { pageId, text }: ProposeSplit): Promise<SplitRead> {
  const page = await getPageForDesk(actor, pageId);
  if (!page.may.edit) throw new AppError("FORBIDDEN");
  if (!page.source || !page.may.splitAgain) throw new AppError("WRONG_STATE");
  const source = text === null ? page.source.text : pastedText(text);
  const profile = await getProfile(actor);
  const fresh = splitParts(source, profile);
  const given = source === page.source.text ? fresh : splitParts(page.source.text, profile);
  const pasted = await readPasted(pageId);
  const split = proposeSplit({
    standing: { articles: page.articles.map(({ content }) => content), furniture: page.furniture },
    fresh,
    given: {
      articles: [...given.articles, ...pasted.articles],
      furniture: [given.furniture, ...pasted.furniture],
    },
    oldSource: page.source.text,
    source,
  });
  return {
    ...split,
    source,
    state: page.state,
    pageVersion: page.version,
    sourceId: page.source.id,
    articles: page.articles,
    basis: hashOf([
      page.version,
      page.articles.map(({ id, version }) => [id, version]),
      page.source.id,
      source,
      fresh.articles.map(({ content }) => content),
      fresh.furniture,
      split.proposals,
    ]),
  };
}

function splitParts(source: string, profile: Profile): PageParts {
  return takeApart(pageDocumentFromSplit(splitPage(source, profile), randomUUID));
}

/** What an earlier engine, or other habits of the paper, made of the page's text when it was pasted. */
async function readPasted(pageId: string) {
  const revisions = await database().pageRevision.findMany({
    where: { pageId, purpose: "PASTED" },
    include: { changes: true },
  });
  return {
    articles: revisions.flatMap(({ changes }) => changes.map(({ content }) => parseArticleContent(content))),
    furniture: revisions.map(({ furniture }) => parseFurnitureContent(furniture)),
  };
}

const hashOf = (value: unknown) => createHash("sha256").update(JSON.stringify(value)).digest("hex");
