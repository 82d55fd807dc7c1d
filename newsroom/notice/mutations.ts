import { mintActor } from "@/lib/actor";
import { database, transaction } from "@/lib/db";
import { log } from "@/lib/log";
import type { SendMail } from "@/lib/mail";
import { listNotices } from "./data";
import { letterOf } from "./letter";
import type { Notice } from "./types";

/**
 * For the server itself: tells everyone who has an address by mail what waits for them, each thing once, in one letter a
 * person. What the mail server does not take is tried again at the next call; several servers send it once. Answers how many
 * letters went. @param address of the newsroom, without a slash at its end
 */
export async function mailNotices(send: SendMail, address: string): Promise<number> {
  const people = await database().user.findMany({ where: { email: { not: "" }, disabledAt: null } });
  let sent = 0;
  for (const person of people) {
    try {
      const notices = await listNotices(mintActor({ ...person, origin: null }));
      if (notices.length > 0 && (await tell(person, notices, send, address))) sent += 1;
    } catch (error) {
      // The others do not wait for it.
      log.error({ err: error, userId: person.id }, "a letter could not be sent; it is tried again");
    }
  }
  return sent;
}

/** Whether there was something new to tell. */
async function tell(
  { id: userId, email }: { id: string; email: string },
  notices: readonly Notice[],
  send: SendMail,
  address: string,
): Promise<boolean> {
  return transaction(async (tx) => {
    // Another server that is at it is waited for, and what it told is not new.
    const fresh = await tx.mailedNotice.createManyAndReturn({
      data: notices.map(({ key }) => ({ userId, key })),
      skipDuplicates: true,
      select: { key: true },
    });
    if (fresh.length === 0) return false;
    const keys = new Set(fresh.map(({ key }) => key));
    const letter = await letterOf(
      notices.filter(({ key }) => keys.has(key)),
      address,
    );
    await send({ to: email, ...letter });
    return true;
  });
}
