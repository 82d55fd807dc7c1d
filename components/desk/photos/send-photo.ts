import type { Result } from "@/lib/result";
import type { UploadedPhoto } from "@/newsroom/photo/types";

/** What became of an upload: the server's answer, or UNREACHABLE. */
export type Answer = Result<{ photo: UploadedPhoto }>;

interface Way {
  /** Aborting it stops the upload; the answer is then of no meaning. */
  signal: AbortSignal;
  /** How much is sent, from 0 to 1. */
  onProgress: (share: number) => void;
}

/** Sends one file to the newsroom and brings it to a page. `fetch` cannot tell how far an upload is; XMLHttpRequest can. */
export function sendPhoto(file: File, pageId: string, { signal, onProgress }: Way): Promise<Answer> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open("POST", `/api/desk/photos?page=${pageId}`);
    request.responseType = "json";
    request.setRequestHeader("X-File-Name", encodeURIComponent(file.name));
    request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0);
    request.onload = () => resolve(isResult(request.response) ? request.response : unreachable);
    request.onerror = () => resolve(unreachable);
    request.onabort = () => resolve(unreachable);
    signal.addEventListener("abort", () => request.abort());
    request.send(file);
  });
}

const unreachable: Answer = { ok: false, code: "UNREACHABLE", details: {} };

/** Something between us and the server (a proxy's own page of refusal, say) may have answered in its place. */
function isResult(answer: unknown): answer is Answer {
  return (
    typeof answer === "object" && answer !== null && "ok" in answer && ("photo" in answer || "code" in answer)
  );
}
