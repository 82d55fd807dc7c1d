import { createTransport } from "nodemailer";
import { findMail } from "./env";

/** A letter: plain text in UTF-8. */
export interface Mail {
  to: string;
  subject: string;
  text: string;
}

/** Hands a letter to the mail server. Throws where that does not take it. */
export type SendMail = (mail: Mail) => Promise<void>;

/** Milliseconds that a mail server may take for each answer. */
const PATIENCE = 15_000;

/** Sends mail through the server of SMTP_URL; null where none is set. Throws with the name of a setting that is not usable. */
export function findMailer(): SendMail | null {
  const mail = findMail();
  if (!mail) return null;
  const transport = createTransport({
    url: mail.url,
    connectionTimeout: PATIENCE,
    greetingTimeout: PATIENCE,
    socketTimeout: PATIENCE,
  });
  return async (letter) => {
    await transport.sendMail({ from: mail.from, ...letter });
  };
}
