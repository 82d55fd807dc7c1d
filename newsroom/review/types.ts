import type { Day } from "@/lib/calendar";
import type { ReviewStep, Role } from "@/prisma/generated/enums";

/** A page that waits for a decision. `submittedAt` in UTC. */
export interface WaitingPage {
  pageId: string;
  /** 校次. */
  proof: number;
  issueId: string;
  day: Day;
  number: string;
  name: string;
  submittedBy: string;
  submittedAt: Date;
  /** When its issue is due, in UTC. */
  deadline: Date;
  /** Whether it was changed since this person last read it; false where they never did. */
  isChanged: boolean;
}

/** A page that somebody signed for and that was edited afterwards: the signature is void. Moments in UTC. */
export interface VoidedPage {
  pageId: string;
  /** 校次. */
  proof: number;
  day: Day;
  number: string;
  name: string;
  signedAt: Date;
  editedBy: string;
  editedAt: Date;
}

/** A page that was given back to who had handed it in. */
export interface ReturnedPage {
  pageId: string;
  day: Day;
  number: string;
  name: string;
  /** 校次. */
  proof: number;
  /** 退回理由. */
  reason: string;
}

/** Which revision of a page is on the screen, and the other one that this person read last; null where there is none. */
export interface Reading {
  revision: number | null;
  before: { revision: number; at: Date } | null;
}

/** One who signed for a page. `signedAt` in UTC. */
export interface SignatureLine {
  id: string;
  step: ReviewStep;
  /** 校次. */
  proof: number;
  signedBy: string;
  role: Role;
  /** 意见; may be empty. */
  opinion: string;
  /** The same person had signed for it already. */
  waived: boolean;
  signedAt: Date;
  /** False once the page was edited, recalled or returned. */
  stands: boolean;
}
