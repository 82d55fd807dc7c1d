import type { Decision } from "@/engine/types";

/** Which decision of the split of a source: what it is about, and where in the source that begins. */
export type DecisionKey = Pick<Decision, "kind" | "at">;

/** A decision that someone looked at and found right. Moments in UTC. */
export interface AcceptedOnDesk extends DecisionKey {
  /** The name of who accepted it; null where the account is gone. */
  acceptedBy: string | null;
  acceptedAt: Date;
}

/** A decision that the page still stands by, and where it is. */
export interface Doubt extends Decision {
  alternative: string;
  /** Its article's number on the page (from 1); null where it was set aside. */
  article: number | null;
  /** The role of the block that it is in. */
  role: string;
}
