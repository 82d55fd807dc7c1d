import { readFile, stat, writeFile } from "node:fs/promises";
import { beforeAll, describe, expect, it } from "vitest";
import { type Actor, mintActor } from "@/lib/actor";
import { database } from "@/lib/db";
import { dataPath } from "@/lib/env";
import { findBrokenEntry, listEntries } from "@/newsroom/audit/data";
import { createActor } from "@/prisma/fixtures/newsroom";
import type { Role } from "@/prisma/generated/enums";
import { ACCOUNT_ATTEMPTS } from "./attempts";
import { getOwnAccount, listUsers } from "./data";
import {
  changeOwnPassword,
  changeRole,
  createUser,
  disableUser,
  enableUser,
  resetPassword,
  signIn,
} from "./mutations";

let administrator: Actor;
let other: Actor;
let editor: Actor;
beforeAll(async () => {
  administrator = await createActor("ADMIN", "方管");
  other = await createActor("ADMIN", "另一位");
  editor = await createActor("EDITOR", "林知遥");
});

let made = 0;
/** A new account with its first password, and an address of its own. */
async function account(role: Role = "EDITOR") {
  made += 1;
  const created = await createUser(administrator, { username: `staff-${made}`, name: `职员${made}`, role });
  return { ...created, origin: `203.0.113.${made}` };
}

const userOf = (id: string) => database().user.findUniqueOrThrow({ where: { id } });
const actorOf = async (id: string) => mintActor({ ...(await userOf(id)), origin: "127.0.0.1" });

describe("signing in", () => {
  it("answers who it is, with the version that the session lives by", async () => {
    const { id, username, password, origin } = await account();
    expect(await signIn({ username, password }, origin)).toEqual({ id, sessionVersion: 1 });
  });

  it("refuses a wrong password, an unknown and a disabled account with one and the same word", async () => {
    const { id, username, password, origin } = await account();
    const refused = { code: "SIGN_IN_FAILED", details: {} };
    await expect(signIn({ username, password: "wrong" }, origin)).rejects.toMatchObject(refused);
    await expect(signIn({ username: "nobody", password }, origin)).rejects.toMatchObject(refused);
    await disableUser(administrator, { userId: id });
    await expect(signIn({ username, password }, origin)).rejects.toMatchObject(refused);
  });

  it("makes an account wait after five failures, an unknown one too, and says how long", async () => {
    const { username, password } = await account();
    for (const name of [username, "ghost"]) {
      for (let attempt = 0; attempt < ACCOUNT_ATTEMPTS.points; attempt += 1) {
        await expect(
          signIn({ username: name, password: "wrong" }, `198.51.100.${attempt}`),
        ).rejects.toMatchObject({ code: "SIGN_IN_FAILED" });
      }
      const refusal = await signIn({ username: name, password }, "198.51.100.99").catch((error) => error);
      expect(refusal).toMatchObject({ code: "TOO_MANY_ATTEMPTS" });
      expect(refusal.details.seconds).toBeGreaterThan(0);
      expect(refusal.details.seconds).toBeLessThanOrEqual(ACCOUNT_ATTEMPTS.blockDuration);
    }
  });

  it("looks at no more passwords than that when they come all at once", async () => {
    const { username, origin } = await account();
    const attempts = Array.from({ length: 20 }, () =>
      signIn({ username, password: "wrong" }, origin).catch((error) => error.code),
    );
    const answers = await Promise.all(attempts);
    expect(answers.filter((code) => code === "SIGN_IN_FAILED")).toHaveLength(ACCOUNT_ATTEMPTS.points);
    expect(answers.filter((code) => code === "TOO_MANY_ATTEMPTS")).toHaveLength(20 - ACCOUNT_ATTEMPTS.points);
  });

  it("makes an address wait that tries many accounts, and leaves those accounts alone", async () => {
    const { username, password } = await account();
    const origin = "192.0.2.66";
    const answers: string[] = [];
    for (let attempt = 0; attempt < 45; attempt += 1) {
      answers.push(
        await signIn({ username: `guess-${attempt}`, password: "wrong" }, origin).catch(
          (error) => error.code,
        ),
      );
    }
    expect(answers.at(39)).toBe("SIGN_IN_FAILED");
    expect(answers.slice(40)).toEqual(Array.from({ length: 5 }, () => "TOO_MANY_ATTEMPTS"));
    await expect(signIn({ username, password }, origin)).rejects.toMatchObject({ code: "TOO_MANY_ATTEMPTS" });
    await expect(signIn({ username, password }, "192.0.2.67")).resolves.toMatchObject({});
  });

  it("forgets an account's failures once it succeeds", async () => {
    const { username, password, origin } = await account();
    for (let round = 0; round < 3; round += 1) {
      for (let attempt = 0; attempt < ACCOUNT_ATTEMPTS.points - 1; attempt += 1)
        await signIn({ username, password: "wrong" }, origin).catch(() => null);
      await expect(signIn({ username, password }, origin)).resolves.toMatchObject({ sessionVersion: 1 });
    }
  });

  it("takes as long for an account that does not exist", async () => {
    const { username, origin } = await account();
    const time = async (name: string) => {
      const before = performance.now();
      await signIn({ username: name, password: "wrong" }, origin).catch(() => null);
      return performance.now() - before;
    };
    await time(username);
    const known = Math.min(await time(username), await time(username));
    const unknown = Math.min(await time("nobody-1"), await time("nobody-2"));
    // A hash takes tens of milliseconds; an answer without one takes a few.
    expect(unknown).toBeGreaterThan(known / 3);
  });

  it("keeps no username readable that someone typed", async () => {
    await signIn({ username: "my-secret-password", password: "x" }, "192.0.2.1").catch(() => null);
    const keys = (await database().rateLimit.findMany()).map(({ key }) => key).join();
    expect(keys).not.toContain("my-secret-password");
  });
});

describe("running accounts", () => {
  it("is the administrator's alone", async () => {
    const { id } = await account();
    const missing = { code: "NOT_FOUND" };
    await expect(listUsers(editor)).rejects.toMatchObject(missing);
    await expect(createUser(editor, { username: "x1", name: "甲", role: "ADMIN" })).rejects.toMatchObject(
      missing,
    );
    for (const move of [disableUser, enableUser, resetPassword])
      await expect(move(editor, { userId: id })).rejects.toMatchObject(missing);
    await expect(changeRole(editor, { userId: id, role: "CHIEF" })).rejects.toMatchObject(missing);
    expect(await userOf(id)).toMatchObject({ role: "EDITOR", sessionVersion: 1 });
  });

  it("refuses a username that is taken, also when two ask at once", async () => {
    const ask = () => createUser(administrator, { username: "twice", name: "乙", role: "EDITOR" });
    const answers = await Promise.allSettled([ask(), ask()]);
    expect(answers.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    expect(answers.find(({ status }) => status === "rejected")).toMatchObject({
      reason: { code: "USERNAME_TAKEN" },
    });
  });

  it("ends the sessions of an account that is disabled, demoted or reset", async () => {
    const { id, password } = await account("CHIEF");
    await changeRole(administrator, { userId: id, role: "EDITOR" });
    expect(await userOf(id)).toMatchObject({ role: "EDITOR", sessionVersion: 2 });
    await disableUser(administrator, { userId: id });
    expect(await userOf(id)).toMatchObject({ disabledAt: expect.any(Date), sessionVersion: 3 });
    await enableUser(administrator, { userId: id });
    expect(await userOf(id)).toMatchObject({ disabledAt: null, sessionVersion: 4 });
    const reset = await resetPassword(administrator, { userId: id });
    expect(reset.password).not.toBe(password);
    expect(await signIn(reset, "203.0.113.250")).toEqual({ id, sessionVersion: 5 });
  });

  it("lets nobody disable, demote or reset themselves", async () => {
    const own = { userId: administrator.id };
    const refused = { code: "OWN_ACCOUNT" };
    await expect(disableUser(administrator, own)).rejects.toMatchObject(refused);
    await expect(changeRole(administrator, { ...own, role: "CHIEF" })).rejects.toMatchObject(refused);
    await expect(resetPassword(administrator, own)).rejects.toMatchObject(refused);
    expect(await getOwnAccount(administrator)).toMatchObject({ role: "ADMIN", disabledAt: null });
  });

  it("leaves an administrator where two disable each other at once", async () => {
    const answers = await Promise.allSettled([
      disableUser(administrator, { userId: other.id }),
      disableUser(other, { userId: administrator.id }),
    ]);
    expect(answers.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    const left = await database().user.count({
      where: { id: { in: [administrator.id, other.id] }, disabledAt: null },
    });
    expect(left).toBe(1);
    await database().user.updateMany({
      where: { id: { in: [administrator.id, other.id] } },
      data: { disabledAt: null },
    });
  });
});

describe("one's own password", () => {
  it("needs the current one, and a good new one", async () => {
    const { id, password } = await account();
    const self = await actorOf(id);
    await expect(
      changeOwnPassword(self, { current: "wrong", next: "tide mill at dawn" }),
    ).rejects.toMatchObject({ code: "PASSWORD_WRONG" });
    await expect(changeOwnPassword(self, { current: password, next: "short" })).rejects.toMatchObject({
      code: "PASSWORD_WEAK",
      details: { why: "SHORT" },
    });
    expect((await userOf(id)).sessionVersion).toBe(1);
  });

  it("ends every session and takes the first password out of the file", async () => {
    const { id, username, password } = await account();
    const file = dataPath("accounts.txt");
    await writeFile(file, `编辑/Editor  ${username}  ${password}\n总编/Chief-editor  chief  abcd-efgh\n`, {
      mode: 0o600,
    });
    await changeOwnPassword(await actorOf(id), { current: password, next: "tide mill at dawn" });
    expect((await userOf(id)).sessionVersion).toBe(2);
    expect(await readFile(file, "utf8")).toBe("总编/Chief-editor  chief  abcd-efgh\n");
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    await expect(signIn({ username, password }, "203.0.113.251")).rejects.toMatchObject({
      code: "SIGN_IN_FAILED",
    });
  });

  it("cannot be guessed from a session that was left open", async () => {
    const { id } = await account();
    const self = await actorOf(id);
    const codes: string[] = [];
    for (let attempt = 0; attempt <= ACCOUNT_ATTEMPTS.points; attempt += 1)
      codes.push(
        await changeOwnPassword(self, { current: "guess", next: "tide mill at dawn" }).then(
          () => "done",
          (error) => error.code,
        ),
      );
    expect(codes.at(-1)).toBe("TOO_MANY_ATTEMPTS");
  });
});

it("stands in the record, whole, without a password", async () => {
  const { id, username, password } = await account();
  await changeRole(administrator, { userId: id, role: "CHIEF" });
  const [changed, created] = await listEntries(administrator);
  expect(changed).toMatchObject({ move: "ROLE_CHANGED", from: "EDITOR", to: "CHIEF", subjectId: id });
  expect(created).toMatchObject({ move: "ACCOUNT_CREATED", to: `${username} EDITOR`, actorName: "方管" });
  expect(JSON.stringify([changed, created])).not.toContain(password);
  expect(await findBrokenEntry(administrator)).toBeNull();
});
