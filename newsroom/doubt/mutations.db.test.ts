import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "@/lib/actor";
import { database } from "@/lib/db";
import type { PageForDesk } from "@/newsroom/page/types";
import { createActor, createPastedPage } from "@/prisma/fixtures/newsroom";
import { listAccepted } from "./data";
import { acceptDecision, withdrawAcceptance } from "./mutations";
import type { NamedDecision } from "./schema";

let editor: Actor;
let colleague: Actor;
let administrator: Actor;
beforeAll(async () => {
  editor = await createActor("EDITOR", "林知遥");
  colleague = await createActor("EDITOR", "何以宁");
  administrator = await createActor("ADMIN");
});

const decisionOn = (page: PageForDesk, at = 0): NamedDecision => ({
  pageId: page.id,
  sourceId: page.source?.id ?? "",
  kind: "role",
  at,
});

describe("an accepted decision", () => {
  it("is kept, for everyone who opens the page", async () => {
    const page = await createPastedPage(editor, { day: "2032-03-01" });
    expect(await listAccepted(editor, page.id)).toEqual([]);
    await acceptDecision(editor, decisionOn(page, 12));
    await acceptDecision(editor, { ...decisionOn(page, 0), kind: "article" });
    expect(await listAccepted(colleague, page.id)).toMatchObject([
      { kind: "article", at: 0, acceptedBy: "林知遥" },
      { kind: "role", at: 12, acceptedBy: "林知遥" },
    ]);
  });

  it("is accepted once: who was first stays", async () => {
    const page = await createPastedPage(editor, { day: "2032-03-02" });
    await Promise.all([acceptDecision(editor, decisionOn(page)), acceptDecision(editor, decisionOn(page))]);
    await acceptDecision(colleague, decisionOn(page));
    expect(await listAccepted(editor, page.id)).toMatchObject([{ acceptedBy: "林知遥" }]);
  });

  it("can be taken back, by a colleague too, and twice does no harm", async () => {
    const page = await createPastedPage(editor, { day: "2032-03-03" });
    await acceptDecision(editor, decisionOn(page));
    await withdrawAcceptance(colleague, decisionOn(page));
    await withdrawAcceptance(colleague, decisionOn(page));
    expect(await listAccepted(editor, page.id)).toEqual([]);
  });

  it("leaves the page and its versions as they are", async () => {
    const page = await createPastedPage(editor, { day: "2032-03-04" });
    await acceptDecision(editor, decisionOn(page));
    const after = await database().page.findUniqueOrThrow({ where: { id: page.id } });
    expect(after).toMatchObject({ version: page.version, contentHash: page.contentHash, state: "DRAFT" });
  });
});

describe("who may not, and what cannot be", () => {
  it.each([
    { day: "2032-04-01", why: "who may not edit", actor: () => administrator, change: {}, code: "FORBIDDEN" },
    {
      day: "2032-04-02",
      why: "a page that is not there",
      actor: () => editor,
      change: { pageId: randomUUID() },
      code: "NOT_FOUND",
    },
    {
      day: "2032-04-03",
      why: "another text than the page's",
      actor: () => editor,
      change: { sourceId: randomUUID() },
      code: "CONFLICT",
    },
    {
      day: "2032-04-04",
      why: "a place past the text's end",
      actor: () => editor,
      change: { at: 100_000 },
      code: "INVALID",
    },
  ])("$why: $code", async ({ day, actor, change, code }) => {
    const page = await createPastedPage(editor, { day });
    const decision = { ...decisionOn(page), ...change };
    await expect(acceptDecision(actor(), decision)).rejects.toMatchObject({ code });
    await expect(withdrawAcceptance(actor(), decision)).rejects.toMatchObject({ code });
    expect(await listAccepted(editor, page.id)).toEqual([]);
  });

  it("a page that is not there has nothing accepted", async () => {
    expect(await listAccepted(editor, randomUUID())).toEqual([]);
  });
});
