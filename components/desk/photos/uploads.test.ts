import { describe, expect, it } from "vitest";
import { isWorthRetrying, nextUploads, type Upload } from "./uploads";

const file = new File(["x"], "a.jpg");
const add = (key: string) => ({ move: "add", key, file, articleId: null }) as const;
const added = nextUploads(nextUploads([], add("a")), add("b"));
const one = (uploads: Upload[], key: string) => uploads.find((upload) => upload.key === key);

describe("the list of uploads", () => {
  it("keeps the order in which the files were chosen", () => {
    expect(added.map(({ key, state }) => [key, state])).toEqual([
      ["a", "waiting"],
      ["b", "waiting"],
    ]);
  });

  it("says when everything is sent and the server works on it", () => {
    expect(one(nextUploads(added, { move: "progress", key: "b", share: 0.4 }), "b")).toMatchObject({
      state: "sending",
      share: 0.4,
    });
    expect(one(nextUploads(added, { move: "progress", key: "b", share: 1 }), "b")?.state).toBe("reading");
  });

  it("starts a refused one afresh, and leaves the others alone", () => {
    const refusal = { ok: false as const, code: "UNREACHABLE" as const, details: {} };
    const refused = nextUploads(added, { move: "refuse", key: "a", refusal });
    expect(one(refused, "a")).toMatchObject({ state: "refused", refusal });
    expect(one(refused, "b")?.state).toBe("waiting");
    expect(one(nextUploads(refused, { move: "retry", key: "a" }), "a")).toMatchObject({
      state: "waiting",
      share: 0,
      refusal: null,
    });
  });

  it("forgets what is done or cancelled; a late word of progress does not bring it back", () => {
    const left = nextUploads(added, { move: "leave", key: "a" });
    expect(nextUploads(left, { move: "progress", key: "a", share: 1 }).map(({ key }) => key)).toEqual(["b"]);
  });

  it("offers another attempt only where it can end otherwise", () => {
    expect(isWorthRetrying({ ok: false, code: "UNAUTHENTICATED", details: {} })).toBe(true);
    expect(isWorthRetrying({ ok: false, code: "PHOTO_NO_IMAGE", details: {} })).toBe(false);
  });
});
