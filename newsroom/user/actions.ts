"use server";

import { revalidatePath } from "next/cache";
import { action } from "@/lib/action";
import {
  changeEmail,
  changeOwnPassword,
  changeRole,
  createUser,
  disableUser,
  enableUser,
  resetPassword,
} from "./mutations";
import {
  changeEmailSchema,
  changeOwnPasswordSchema,
  changeRoleSchema,
  chooseUserSchema,
  createUserSchema,
} from "./schema";

const SCREEN = "/desk/users";

export const createUserAction = action(createUserSchema, async (actor, input) => {
  const made = await createUser(actor, input);
  revalidatePath(SCREEN);
  return made;
});

export const disableUserAction = action(chooseUserSchema, async (actor, input) => {
  await disableUser(actor, input);
  revalidatePath(SCREEN);
  return {};
});

export const enableUserAction = action(chooseUserSchema, async (actor, input) => {
  await enableUser(actor, input);
  revalidatePath(SCREEN);
  return {};
});

export const resetPasswordAction = action(chooseUserSchema, async (actor, input) => {
  const made = await resetPassword(actor, input);
  revalidatePath(SCREEN);
  return made;
});

export const changeRoleAction = action(changeRoleSchema, async (actor, input) => {
  await changeRole(actor, input);
  revalidatePath(SCREEN);
  return {};
});

export const changeEmailAction = action(changeEmailSchema, async (actor, input) => {
  await changeEmail(actor, input);
  revalidatePath("/desk/account");
  return {};
});

export const changeOwnPasswordAction = action(changeOwnPasswordSchema, (actor, input) =>
  changeOwnPassword(actor, input),
);
