import type { WithdrawalReason } from "@/prisma/generated/enums";

/** An article that readers see now. */
export interface ArticleOut {
  articleId: string;
  /** Its permanent address without the leading slash. */
  path: string;
  headline: string;
}

/** One that was withdrawn. Moments in UTC. */
export interface Withdrawn extends ArticleOut {
  reason: WithdrawalReason;
  /** What readers are told. */
  words: string;
  by: string;
  at: Date;
  /** Null while no second person stands for it. */
  confirmed: { by: string; at: Date } | null;
  /** The second person is over the 24 hours. */
  isOverdue: boolean;
  mayConfirm: boolean;
}

/** What can be and was withdrawn of an issue. */
export interface Withdrawals {
  out: ArticleOut[];
  withdrawn: Withdrawn[];
  mayWithdraw: boolean;
}

/** An address at which readers might still find a withdrawn article. */
export interface LookedAt {
  /** "/2025-08-20/01/3" */
  address: string;
  isGone: boolean;
}

/** A withdrawal that nobody else stands for yet. */
export interface UnconfirmedWithdrawal {
  articleId: string;
  issueId: string;
  /** As readers saw it. */
  headline: string;
}
