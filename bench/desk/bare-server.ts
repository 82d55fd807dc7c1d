import { once } from "node:events";
import { createServer } from "node:http";
import { bundle } from "./bundle";

const STYLE = `
  main { height: 90vh; overflow-y: auto; }
  .ProseMirror { max-width: 36em; margin: auto; font: 17px/1.9 serif; white-space: pre-wrap; }
  .ProseMirror p { text-indent: 2em; margin: 0; }`;

/** Serves a page document in a bare ProseMirror editor, and a screen with the link that leads there. */
export async function serveBareEditor(page: unknown): Promise<{ url: string; stop: () => void }> {
  const screen = (body: string) => `<!doctype html><meta charset="utf-8"><style>${STYLE}</style>${body}`;
  const answers: Record<string, [type: string, body: string]> = {
    "/": ["text/html", screen('<a href="/page">open</a>')],
    "/page": ["text/html", screen('<main></main><script type="module" src="/editor.js"></script>')],
    "/editor.js": ["text/javascript", await bundle("bare-editor.ts")],
    "/page.json": ["application/json", JSON.stringify(page)],
  };
  const server = createServer((request, response) => {
    const [type, body] = answers[request.url ?? ""] ?? ["text/plain", ""];
    response.writeHead(body === "" ? 404 : 200, { "content-type": `${type}; charset=utf-8` }).end(body);
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  const port = address !== null && typeof address === "object" ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}`,
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
