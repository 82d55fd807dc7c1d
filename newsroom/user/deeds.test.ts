import { expect, it } from "vitest";
import { Role } from "@/prisma/generated/enums";
import { DEEDS, type Deed, may } from "./deeds";

// Written out a second time, role by role, so that a slip in the table is seen.
const ALLOWED: Record<Role, Deed[]> = {
  EDITOR: ["makePages", "uploadPhotos", "remark"],
  PROOFREADER: ["remark", "markErrors"],
  HEAD: ["makePages", "uploadPhotos", "keepLists", "confirmWithdrawal", "remark", "markErrors"],
  CHIEF: [
    "makePages",
    "uploadPhotos",
    "publish",
    "withdraw",
    "confirmWithdrawal",
    "remark",
    "markErrors",
    "readRecord",
    "changeSections",
    "keepLists",
  ],
  ADMIN: ["readRecord", "changeSections", "keepLists", "runAccounts", "runPaper"],
};

const cases = Object.values(Role).flatMap((role) =>
  (Object.keys(DEEDS) as Deed[]).map((deed) => ({ role, deed })),
);

it.each(cases)("$role: $deed", ({ role, deed }) => {
  expect(may({ role }, deed)).toBe(ALLOWED[role].includes(deed));
});
