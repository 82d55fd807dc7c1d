import type { Role } from "@/prisma/generated/enums";

/** One line of the rail: the sign it is known by, and who sees it. */
export interface RailEntry {
  key: "issues" | "review" | "photos" | "lists" | "record" | "users" | "settings";
  sign: string;
  href: string;
  roles: readonly Role[];
}

const RAIL: readonly RailEntry[] = [
  {
    key: "issues",
    sign: "期",
    href: "/desk/issues",
    roles: ["EDITOR", "PROOFREADER", "HEAD", "CHIEF", "ADMIN"],
  },
  { key: "review", sign: "审", href: "/desk/review", roles: ["PROOFREADER", "HEAD", "CHIEF"] },
  { key: "photos", sign: "图", href: "/desk/photos", roles: ["EDITOR", "HEAD", "CHIEF"] },
  {
    key: "lists",
    sign: "词",
    href: "/desk/lists",
    roles: ["EDITOR", "PROOFREADER", "HEAD", "CHIEF", "ADMIN"],
  },
  { key: "record", sign: "录", href: "/desk/record", roles: ["CHIEF", "ADMIN"] },
  { key: "users", sign: "人", href: "/desk/users", roles: ["ADMIN"] },
  { key: "settings", sign: "设", href: "/desk/settings", roles: ["CHIEF", "ADMIN"] },
];

/** What a role finds in the rail. */
export function railFor(role: Role): RailEntry[] {
  return RAIL.filter((entry) => entry.roles.includes(role));
}
