import { describe, expect, it } from "vitest";
import { returnPath } from "./return-path";

describe("where to go after signing in", () => {
  it.each([
    { why: "a path of the desk", wanted: "/desk/pages/1?show=2#a", want: "/desk/pages/1?show=2#a" },
    { why: "the front door", wanted: "/", want: "/" },
    { why: "nothing", wanted: undefined, want: "/desk" },
    { why: "several values", wanted: ["/desk", "/"], want: "/desk" },
    { why: "another site", wanted: "https://evil.example/desk", want: "/desk" },
    { why: "another site without its protocol", wanted: "//evil.example/desk", want: "/desk" },
    { why: "a backslash, which browsers read as a slash", wanted: "/\\evil.example", want: "/desk" },
    { why: "a tab, which browsers leave out", wanted: "/\t/evil.example", want: "/desk" },
    { why: "a line break, too", wanted: "/\n/evil.example", want: "/desk" },
    { why: "dots that fold into two slashes", wanted: "/desk/..//evil.example", want: "/desk" },
    { why: "a script", wanted: "javascript:alert(1)", want: "/desk" },
    { why: "the sign-in screen itself", wanted: "/sign-in?return=/sign-in", want: "/desk" },
    { why: "an address that is no screen", wanted: "/api/auth/signout", want: "/desk" },
  ])("takes $why", ({ wanted, want }) => expect(returnPath(wanted)).toBe(want));
});
