import { mayWrite } from "@/newsroom/presence/locks";
import type { BeatAnswer, TakenArticle } from "@/newsroom/presence/types";

/** Somebody else who is on this page, however many desks they have open. */
export interface PersonHere {
  userId: string;
  name: string;
  /** Where their cursors are. */
  articleIds: readonly string[];
}

/** Who writes on an article. */
export interface Holder {
  name: string;
  since: Date;
}

/** What a desk knows of the others. */
export interface PresenceState {
  people: readonly PersonHere[];
  /** Articles that somebody else writes on. */
  held: ReadonlyMap<string, Holder>;
  /** Articles that this desk has. */
  mine: ReadonlySet<string>;
}

export const ALONE: PresenceState = { people: [], held: new Map(), mine: new Set() };

/** What a heartbeat's answer means for a desk: who is here and writes on what, and which of the articles that it had are `taken` since. */
export function afterBeat(
  before: PresenceState,
  answer: BeatAnswer,
  { deskId, userId }: { deskId: string; userId: string },
): { state: PresenceState; taken: TakenArticle[] } {
  const mine = new Set<string>();
  const held = new Map<string, Holder>();
  for (const lock of answer.locks) {
    if (lock.deskId === deskId) mine.add(lock.articleId);
    if (!mayWrite(lock, userId)) held.set(lock.articleId, { name: lock.name, since: new Date(lock.takenAt) });
  }
  const taken = [...held].flatMap(([articleId, { name }]) =>
    before.mine.has(articleId) ? { articleId, by: name } : [],
  );
  return { state: { people: peopleAt(answer, userId), held, mine }, taken };
}

function peopleAt({ desks }: BeatAnswer, userId: string): PersonHere[] {
  const people = new Map<string, PersonHere>();
  for (const desk of desks) {
    if (desk.userId === userId) continue;
    const known = people.get(desk.userId)?.articleIds ?? [];
    const articleIds =
      desk.articleId === null || known.includes(desk.articleId) ? known : [...known, desk.articleId];
    people.set(desk.userId, { userId: desk.userId, name: desk.name, articleIds });
  }
  return [...people.values()];
}

/** Both together: what is newly held closes at once, what is free opens when its last words are here. */
export function heldMeanwhile(
  before: PresenceState["held"],
  after: PresenceState["held"],
): PresenceState["held"] {
  return new Map([...before, ...after]);
}

/** 孙 for 孙一舟, A for Ann Lee: how a person is marked where there is no room. */
export function initialOf(name: string): string {
  const [first = ""] = name.trim();
  return first.toUpperCase();
}
