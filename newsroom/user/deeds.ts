import type { Actor } from "@/lib/actor";
import type { Role } from "@/prisma/generated/enums";

/**
 * Who may do what, beside the moves of a page (newsroom/page/workflow.ts): the one table that the policies, and through
 * them the server and the buttons, read. An administrator runs accounts and the paper's settings, touches no content and
 * signs nothing off.
 */
export const DEEDS = {
  /** Make issues and pages, paste, split again. */
  makePages: ["EDITOR", "HEAD", "CHIEF"],
  uploadPhotos: ["EDITOR", "HEAD", "CHIEF"],
  /** 签发 an issue for readers. */
  publish: ["CHIEF"],
  /** 撤稿: take a published article from readers at once. */
  withdraw: ["CHIEF"],
  /** Stand for it too, as a second person. */
  confirmWithdrawal: ["HEAD", "CHIEF"],
  /** 批注: say something of a passage, and resolve what was said. */
  remark: ["EDITOR", "PROOFREADER", "HEAD", "CHIEF"],
  /** 标错: mark an error, which counts in the rate of errors. */
  markErrors: ["PROOFREADER", "HEAD", "CHIEF"],
  readRecord: ["CHIEF", "ADMIN"],
  changeSections: ["CHIEF", "ADMIN"],
  /** The lists of watched words and of names and posts. */
  keepLists: ["HEAD", "CHIEF", "ADMIN"],
  runAccounts: ["ADMIN"],
  /** The masthead, the way pages are signed for, the paper's habits. */
  runPaper: ["ADMIN"],
} as const satisfies Record<string, readonly Role[]>;

export type Deed = keyof typeof DEEDS;

/** Whether someone's role may do it. */
export function may(actor: Pick<Actor, "role">, deed: Deed): boolean {
  const roles: readonly Role[] = DEEDS[deed];
  return roles.includes(actor.role);
}
