import type { Ask } from "./visitor";

/** What a desk asks for all the time, by name. Each ends when the whole answer is there. */
export type DeskRequests = Readonly<Record<string, () => Promise<void>>>;

/** The requests of a desk that has the demonstration's first open page before it. */
export async function deskRequests(ask: Ask): Promise<DeskRequests> {
  const page = await findPage(ask);
  const standing = await (await ask(`/api/desk/pages/${page}`)).json();
  const [article] = standing.articles;
  const save = { version: standing.version, changed: [article], removed: [], order: null, furniture: null };
  const beat = { deskId: crypto.randomUUID(), articleId: article.id, wants: [article.id] };
  const send = (address: string, method: string, body: object) =>
    ask(address, { method, body: JSON.stringify(body), headers: { "Content-Type": "application/json" } });
  return {
    "the issues": async () => void (await (await ask("/desk/issues")).text()),
    "the page desk": async () => void (await (await ask(`/desk/pages/${page}`)).text()),
    "a heartbeat": async () =>
      void (await (await send(`/api/desk/pages/${page}/presence`, "POST", beat)).json()),
    "a save": async () => {
      const [block] = article.content.content;
      block.content = [{ type: "text", text: `改动 ${crypto.randomUUID()}` }];
      const saved = await (await send(`/api/desk/pages/${page}`, "PUT", save)).json();
      save.version = saved.version;
      article.version = saved.articles[article.id];
    },
  };
}

async function findPage(ask: Ask): Promise<string> {
  const issues = (await (await ask("/desk/issues")).text()).matchAll(/\/desk\/issues\/[0-9a-f-]{36}/g);
  for (const [issue] of issues) {
    const pages = (await (await ask(issue)).text()).matchAll(/\/desk\/pages\/([0-9a-f-]{36})/g);
    for (const [, page = ""] of pages) {
      const { state, articles } = await (await ask(`/api/desk/pages/${page}`)).json();
      if (state === "DRAFT" && articles.length > 0) return page;
    }
  }
  throw new Error("The demonstration has no open page.");
}
