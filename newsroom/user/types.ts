import type { Role } from "@/prisma/generated/enums";

/** An account as the administrator sees it. */
export interface UserLine {
  id: string;
  username: string;
  name: string;
  role: Role;
  disabledAt: Date | null;
  createdAt: Date;
}

/** What a session is made from. */
export interface SignedIn {
  id: string;
  sessionVersion: number;
}
