import type { Day } from "@/lib/calendar";
import type { ReviewStep, Role } from "@/prisma/generated/enums";

/** A page that waits for a decision. `submittedAt` in UTC. */
export interface WaitingPage {
  pageId: string;
  issueId: string;
  day: Day;
  number: string;
  name: string;
  submittedBy: string;
  submittedAt: Date;
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
