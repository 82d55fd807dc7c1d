import type { Day } from "@/lib/calendar";

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
