import type { AddressInfo } from "node:net";
import { SMTPServer } from "smtp-server";
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import type { Actor } from "@/lib/actor";
import { database } from "@/lib/db";
import { findMailer } from "@/lib/mail";
import { returnPage, submitPage } from "@/newsroom/review/mutations";
import { changeEmail } from "@/newsroom/user/mutations";
import { createActor, createPastedPage, makeReady } from "@/prisma/fixtures/newsroom";
import { mailNotices } from "./mutations";

/** What a real mail server took: envelope and letter. */
const letters: { to: string; text: string }[] = [];
let isOpen = true;
const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ["STARTTLS", "AUTH"],
  logger: false,
  onMailFrom: (_address, _session, done) => done(isOpen ? null : new Error("the house is closed")),
  onData: (stream, { envelope }, done) => {
    const chunks: Buffer[] = [];
    stream.on("data", (chunk: Buffer) => chunks.push(chunk));
    stream.on("end", () => {
      const raw = Buffer.concat(chunks).toString("utf8");
      letters.push({ to: envelope.rcptTo.map(({ address }) => address).join(), text: readable(raw) });
      done();
    });
  },
});

/** A letter as its reader sees it: headers and body decoded. */
function readable(raw: string): string {
  const end = raw.indexOf("\r\n\r\n");
  const [head, body] = [raw.slice(0, end), raw.slice(end + 4)];
  const subject = head
    .replace(/\r\n\s+/g, " ")
    .replace(/=\?UTF-8\?([BQ])\?(.*?)\?=\s*/gi, (_, kind, text) =>
      kind.toUpperCase() === "B"
        ? Buffer.from(text, "base64").toString("utf8")
        : unquoted(text.replaceAll("_", " ")),
    );
  const isBase64 = /base64/i.test(head);
  return `${subject}\n${isBase64 ? Buffer.from(body, "base64").toString("utf8") : unquoted(body)}`;
}

function unquoted(text: string): string {
  const bytes = text
    .replace(/=\r?\n/g, "")
    .replace(/=([0-9A-F]{2})/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(bytes, "latin1").toString("utf8");
}

let editor: Actor;
let chief: Actor;
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.server.address() as AddressInfo;
  vi.stubEnv("SMTP_URL", `smtp://127.0.0.1:${port}`);
  vi.stubEnv("MAIL_FROM", "版台 <desk@paper.example>");
  editor = await createActor("EDITOR", "林知遥");
  chief = await createActor("CHIEF", "顾长风");
  await changeEmail(editor, { email: "editor@paper.example" });
  await changeEmail(chief, { email: "chief@paper.example" });
});
afterEach(() => {
  letters.length = 0;
  isOpen = true;
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await new Promise<void>((resolve) => server.close(resolve));
});

const ADDRESS = "https://desk.paper.example";
function mail(): Promise<number> {
  const send = findMailer();
  if (!send) throw new Error("mail is set up");
  return mailNotices(send, ADDRESS);
}

async function submitted(day: string) {
  const { id: pageId } = await createPastedPage(editor, { day });
  const { contentHash } = await makeReady(editor, pageId);
  const move = { pageId, contentHash: contentHash ?? "" };
  await submitPage(editor, move);
  return move;
}

describe("people are told by mail", () => {
  it("what waits for them, once, in one letter, with the way there", async () => {
    const first = await submitted("2039-01-01");
    const second = await submitted("2039-01-02");
    expect(await mail()).toBe(1);
    expect(letters.map(({ to }) => to)).toEqual(["chief@paper.example"]);
    const text = letters[0]?.text ?? "";
    expect(text).toContain("版台：2 件事等您");
    expect(text).toContain("2039-01-01 01 要闻：林知遥 送审，等您审读");
    expect(text).toContain("handed in by 林知遥");
    for (const { pageId } of [first, second])
      expect(text).toContain(`${ADDRESS}/desk/pages/${pageId}/review`);
    expect(await mail(), "nothing new").toBe(0);

    await returnPage(chief, { ...first, reason: "标题\n再想想" });
    expect(await mail()).toBe(1);
    expect(letters.at(-1)).toMatchObject({ to: "editor@paper.example" });
    expect(letters.at(-1)?.text).toContain("退回给您：标题 再想想");
    await submitPage(editor, first);
    expect(await mail(), "handed in again, it waits again").toBe(1);
  });

  it("again where the mail server did not take it, and nothing is lost", async () => {
    await submitted("2039-02-01");
    isOpen = false;
    expect(await mail()).toBe(0);
    expect(letters).toEqual([]);
    isOpen = true;
    expect(await mail()).toBe(1);
    expect(letters).toHaveLength(1);
  });

  it("by one of several servers", async () => {
    await submitted("2039-03-01");
    const sent = await Promise.all([mail(), mail(), mail()]);
    expect(sent.reduce((sum, each) => sum + each, 0)).toBe(1);
    expect(letters).toHaveLength(1);
  });

  it("only where they want it, and while they work here", async () => {
    await changeEmail(chief, { email: "" });
    await submitted("2039-04-01");
    expect(await mail()).toBe(0);
    await changeEmail(chief, { email: "chief@paper.example" });
    await database().user.update({ where: { id: chief.id }, data: { disabledAt: new Date() } });
    expect(await mail()).toBe(0);
    await database().user.update({ where: { id: chief.id }, data: { disabledAt: null } });
    expect(await mail(), "and then all that waits").toBe(1);
  });
});
