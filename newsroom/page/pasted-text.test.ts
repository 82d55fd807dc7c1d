import { describe, expect, it } from "vitest";
import { pastedText } from "./pasted-text";

describe("a pasted page", () => {
  it.each([
    { why: "nothing", text: "", code: "TEXT_EMPTY" },
    { why: "white space alone, full-width too", text: " \n\t\u3000\r\n", code: "TEXT_EMPTY" },
    { why: "a picture pasted as text", text: "\u0089PNG\r\n\u001a\n\0\0\0\rIHDR", code: "TEXT_BINARY" },
    { why: "bytes of another encoding", text: "\ufffd\ufffd\ufffd\ufffdabc", code: "TEXT_BINARY" },
    { why: "more than 1 MB of Chinese", text: "字".repeat(350_000), code: "TEXT_TOO_LARGE" },
  ])("is refused: $why", ({ text, code }) => {
    expect(() => pastedText(text)).toThrow(code);
  });

  it.each([
    { why: "it is kept as it came", text: " 导 读\r\n\r\n本报讯\f" },
    {
      why: "one unreadable character in a page is no reason to refuse it",
      text: `${"字".repeat(500)}\ufffd`,
    },
    { why: "just under 1 MB", text: "字".repeat(349_000) },
  ])("is accepted: $why", ({ text }) => {
    expect(pastedText(text)).toBe(text);
  });
});
