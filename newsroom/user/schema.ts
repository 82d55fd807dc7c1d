import { z } from "zod";
import { Role } from "@/prisma/generated/enums";
import { normaliseUsername, USERNAME } from "./username";

const name = z.string().trim().min(1, "NAME_EMPTY").max(40, "NAME_EMPTY");
const userId = z.uuid();

/** A new account. Its password is made by the server. */
export const createUserSchema = z.object({
  username: z
    .string()
    .max(200)
    .transform(normaliseUsername)
    .pipe(z.string().regex(USERNAME, "USERNAME_INVALID")),
  name,
  role: z.enum(Role),
});
export type CreateUser = z.infer<typeof createUserSchema>;

/** Which account. */
export const chooseUserSchema = z.object({ userId });
export type ChooseUser = z.infer<typeof chooseUserSchema>;

export const changeRoleSchema = z.object({ userId, role: z.enum(Role) });
export type ChangeRole = z.infer<typeof changeRoleSchema>;

/** How well a new password does is asked in `password-rules.ts`, which says what is wrong with it. */
export const changeOwnPasswordSchema = z.object({
  current: z.string().max(1000),
  next: z.string().max(1000),
});
export type ChangeOwnPassword = z.infer<typeof changeOwnPasswordSchema>;

/** Where someone is told by mail what waits for them; "" for nowhere. */
export const changeEmailSchema = z.object({
  email: z.union([z.literal(""), z.email("EMAIL_INVALID").max(200, "EMAIL_INVALID")]),
});
export type ChangeEmail = z.infer<typeof changeEmailSchema>;

/** What someone types to sign in. Lengths are bounded, so that hashing is. */
export const credentialsSchema = z.object({
  username: z.string().max(200).transform(normaliseUsername),
  password: z.string().min(1).max(1000),
});
export type Credentials = z.infer<typeof credentialsSchema>;
