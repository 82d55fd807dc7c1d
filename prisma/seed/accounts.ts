import { rename, writeFile } from "node:fs/promises";
import { type Actor, mintActor } from "@/lib/actor";
import { transaction } from "@/lib/db";
import { dataPath } from "@/lib/env";
import { hashPassword, randomPassword } from "@/newsroom/user/password";
import type { Role } from "@/prisma/generated/enums";

const ACCOUNTS = [
  { role: "EDITOR", title: "编辑/Editor", username: "editor", name: "苏禾" },
  { role: "CHIEF", title: "总编/Chief-editor", username: "chief", name: "高岚" },
  { role: "ADMIN", title: "管理员/Administrator", username: "admin", name: "方屹" },
] as const satisfies readonly { role: Role; title: string; username: string; name: string }[];

/** Who acts in the demonstration. */
export interface Staff {
  editor: Actor;
  chief: Actor;
  administrator: Actor;
}

/** Makes the three accounts with passwords of chance, and keeps those in `accounts.txt` of the data folder. */
export async function makeAccounts(): Promise<Staff> {
  const accounts = await Promise.all(
    ACCOUNTS.map(async (account) => {
      const password = randomPassword();
      return { ...account, password, passwordHash: await hashPassword(password) };
    }),
  );
  await keepPasswords(accounts.map(({ title, username, password }) => `${title}  ${username}  ${password}`));
  const actor = (role: Role) => {
    const made = users.find((user) => user.role === role);
    if (!made) throw new Error(`The demonstration has no ${role}.`);
    return mintActor({ ...made, origin: null });
  };
  const users = await transaction((tx) =>
    tx.user.createManyAndReturn({
      data: accounts.map(({ role, username, name, passwordHash }) => ({
        role,
        username,
        name,
        passwordHash,
      })),
    }),
  );
  return { editor: actor("EDITOR"), chief: actor("CHIEF"), administrator: actor("ADMIN") };
}

/** Written before the accounts are: an account whose password nobody has would be of no use. For its owner's eyes. */
async function keepPasswords(lines: string[]): Promise<void> {
  const file = dataPath("accounts.txt");
  await writeFile(`${file}.new`, `${lines.join("\n")}\n`, { mode: 0o600 });
  await rename(`${file}.new`, file);
}
