import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { emptyProfile, type Profile } from "@/engine/profile";
import { printProfile } from "@/engine/profile-print";
import type { Actor } from "@/lib/actor";
import { database } from "@/lib/db";
import { approvePage, returnPage, submitPage } from "@/newsroom/review/mutations";
import { createActor, createApprovedPage, createPastedPage, makeReady } from "@/prisma/fixtures/newsroom";
import { getProfile, getProfileOnSettings } from "./data";
import { changeProfile, clearProfile, learnApprovedPage } from "./mutations";

let editor: Actor;
let chief: Actor;
let administrator: Actor;
beforeAll(async () => {
  editor = await createActor("EDITOR", "林知遥");
  chief = await createActor("CHIEF", "顾长风");
  administrator = await createActor("ADMIN", "沈管");
});
beforeEach(() => clearProfile(administrator));

/** A day of its own for each issue. */
let days = 0;
const nextDay = () => `2034-${String(1 + (days++ % 12)).padStart(2, "0")}-15`;

const change = async (profile: Profile) => {
  const { version } = await getProfileOnSettings(administrator);
  return changeProfile(administrator, { text: printProfile(profile), version });
};

const known: Profile = {
  ...emptyProfile(),
  pages: 12,
  furniture: [{ form: "河畔札记", seen: 12, otherwise: 0 }],
};

describe("an approved page", () => {
  it("teaches where titles stand and what the columns measure", async () => {
    await createApprovedPage(editor, chief, { day: nextDay() });
    const { summary } = await getProfileOnSettings(administrator);
    expect(summary).toMatchObject({ pages: 1, titles: { place: "before", ofTen: 10 } });
    expect(summary.measures).toEqual([20]);
  });

  it("teaches once, however often it is approved", async () => {
    const page = await createApprovedPage(editor, chief, { day: nextDay() });
    const move = { pageId: page.id, contentHash: page.contentHash ?? "" };
    await returnPage(chief, { ...move, reason: "再看看" });
    await submitPage(editor, move);
    await approvePage(chief, move);
    expect((await getProfile(editor)).pages).toBe(1);
  });

  it("teaches nothing before it is approved", async () => {
    const page = await createPastedPage(editor, { day: nextDay() });
    await learnApprovedPage(editor, { pageId: page.id });
    expect((await getProfile(editor)).pages).toBe(0);
  });

  it("stands approved where the profile cannot learn", async () => {
    const page = await createPastedPage(editor, { day: nextDay() });
    const { contentHash } = await makeReady(editor, page.id);
    const move = { pageId: page.id, contentHash: contentHash ?? "" };
    await submitPage(editor, move);
    await database().$executeRaw`ALTER TABLE paper_profile RENAME TO paper_profile_away`;
    const decided = await approvePage(chief, move).finally(
      () => database().$executeRaw`ALTER TABLE paper_profile_away RENAME TO paper_profile`,
    );
    expect(decided.state).toBe("APPROVED");
    expect((await getProfile(editor)).pages).toBe(0);
  });
});

describe("the next paste", () => {
  const TEXT = [
    "河畔札记",
    "三座小桥同时通车",
    "本报讯（记者 方晓棠）昨日，沿河的三座小桥",
    "同时通车，两岸居民往来只要五分钟。",
  ].join("\n");
  const labelsOf = async () => {
    const { furniture } = await createPastedPage(editor, { day: nextDay(), text: TEXT });
    return furniture.content.map(({ content }) => content?.[0]?.text);
  };

  it("is split by what the paper is known to do", async () => {
    expect(await labelsOf()).toEqual([]);
    await change(known);
    expect(await labelsOf()).toEqual(["河畔札记"]);
  });

  it("is split by the rules alone where the profile cannot be read", async () => {
    await change(known);
    await database().paperProfile.update({ where: { id: 1 }, data: { text: '{ "version": 9 }' } });
    expect(await labelsOf()).toEqual([]);
  });
});

describe("the administrator", () => {
  it("edits the profile, and the record says so", async () => {
    await change(known);
    expect(await getProfile(editor)).toEqual(known);
    const entry = await database().auditEntry.findFirstOrThrow({ orderBy: { id: "desc" } });
    expect(entry).toMatchObject({ move: "PROFILE_CHANGED", subject: "profile", actorId: administrator.id });
  });

  it("is refused a text that is no profile, and nothing changes", async () => {
    await change(known);
    const { version } = await getProfileOnSettings(administrator);
    await expect(changeProfile(administrator, { text: "{", version })).rejects.toMatchObject({
      code: "PROFILE_UNREADABLE",
    });
    expect(await getProfile(editor)).toEqual(known);
  });

  it("does not overwrite what another administrator wrote meanwhile, but may while pages are learnt", async () => {
    const { version } = await getProfileOnSettings(administrator);
    await createApprovedPage(editor, chief, { day: nextDay() });
    await changeProfile(administrator, { text: printProfile(known), version });
    await expect(
      changeProfile(administrator, { text: printProfile(emptyProfile()), version }),
    ).rejects.toMatchObject({ code: "CONFLICT" });
    expect(await getProfile(editor)).toEqual(known);
  });

  it("clears the profile; a page learnt before is learnt again when it is approved again", async () => {
    const page = await createApprovedPage(editor, chief, { day: nextDay() });
    await clearProfile(administrator);
    expect(await getProfile(editor)).toEqual(emptyProfile());
    await learnApprovedPage(editor, { pageId: page.id });
    expect((await getProfile(editor)).pages).toBe(1);
    const moves = await database().auditEntry.findMany({ where: { subject: "profile" } });
    expect(moves.map(({ move }) => move)).toContain("PROFILE_CLEARED");
  });
});

it("is the administrator's alone to read, change and clear", async () => {
  for (const actor of [editor, chief]) {
    await expect(getProfileOnSettings(actor)).rejects.toMatchObject({ code: "NOT_FOUND" });
    await expect(clearProfile(actor)).rejects.toMatchObject({ code: "FORBIDDEN" });
    const text = printProfile(known);
    await expect(changeProfile(actor, { text, version: 0 })).rejects.toMatchObject({ code: "FORBIDDEN" });
  }
});
