import { describe, expect, it } from "vitest";
import { hashPassword, randomPassword, verifyPassword } from "./password";
import { findPasswordFault } from "./password-rules";

describe("keeping passwords", () => {
  it("keeps them as argon2id, salted", async () => {
    const [one, other] = await Promise.all([
      hashPassword("潮水磨坊的早晨很安静"),
      hashPassword("潮水磨坊的早晨很安静"),
    ]);
    expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(one).not.toBe(other);
  });

  it("knows the right one, also where an input method made it wide", async () => {
    const kept = await hashPassword("tide-mill-2025");
    expect(await verifyPassword(kept, "tide-mill-2025")).toBe(true);
    expect(await verifyPassword(kept, "ｔｉｄｅ-ｍｉｌｌ-２０２５")).toBe(true);
    expect(await verifyPassword(kept, "tide-mill-2024")).toBe(false);
  });

  it("says no where there is no account, whatever was typed", async () => {
    expect(await verifyPassword(null, "tide-mill-2025")).toBe(false);
  });

  it("makes passwords that are good enough and differ", () => {
    const made = Array.from({ length: 200 }, randomPassword);
    expect(new Set(made).size).toBe(200);
    expect(made.every((password) => /^([a-hjkmnp-z2-9]{4}-){3}[a-hjkmnp-z2-9]{4}$/.test(password))).toBe(
      true,
    );
    expect(made.map((password) => findPasswordFault(password, "editor")).filter(Boolean)).toEqual([]);
  });
});
