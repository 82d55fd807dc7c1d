import type { Answer } from "./send-photo";

/** Why an upload came to nothing. */
export type UploadRefusal = Extract<Answer, { ok: false }>;

/** One file on its way. */
export interface Upload {
  key: string;
  file: File;
  /** The article that it is for; null where it is for the page. */
  articleId: string | null;
  /** waiting for its turn · being sent · sent, and the server makes its versions · refused. */
  state: "waiting" | "sending" | "reading" | "refused";
  /** From 0 to 1. */
  share: number;
  refusal: UploadRefusal | null;
}

export type UploadMove =
  | { move: "add"; key: string; file: File; articleId: string | null }
  | { move: "progress"; key: string; share: number }
  | { move: "refuse"; key: string; refusal: UploadRefusal }
  | { move: "retry"; key: string }
  | { move: "leave"; key: string };

/** The list of uploads after a move. */
export function nextUploads(uploads: readonly Upload[], move: UploadMove): Upload[] {
  if (move.move === "add") {
    const { key, file, articleId } = move;
    return [...uploads, { key, file, articleId, state: "waiting", share: 0, refusal: null }];
  }
  if (move.move === "leave") return uploads.filter(({ key }) => key !== move.key);
  return uploads.map((upload) => (upload.key === move.key ? { ...upload, ...changeOf(move) } : upload));
}

function changeOf(move: Exclude<UploadMove, { move: "add" | "leave" }>): Partial<Upload> {
  switch (move.move) {
    case "progress":
      return { state: move.share < 1 ? "sending" : "reading", share: move.share };
    case "refuse":
      return { state: "refused", refusal: move.refusal };
    case "retry":
      return { state: "waiting", share: 0, refusal: null };
  }
}

/** Whether sending the same file again can end otherwise. */
export function isWorthRetrying({ code }: UploadRefusal): boolean {
  return code === "UNREACHABLE" || code === "UNEXPECTED" || code === "UNAUTHENTICATED";
}
