import { describe, expect, it } from "vitest";
import { findPasswordFault } from "./password-rules";

describe("new passwords", () => {
  it.each([
    { why: "nine characters", password: "k7#mQ9!xz", want: "SHORT" },
    { why: "nine characters, two of them outside the basic plane", password: "𠮷𠮷345678月", want: "SHORT" },
    { why: "a text of a page", password: "报".repeat(201), want: "LONG" },
    { why: "the username", password: "Wang.Yiming", want: "USERNAME" },
    { why: "a row of the keyboard", password: "qwertyuiop", want: "COMMON" },
    { why: "figures in order", password: "34567890ab".replace("90ab", "9:;<"), want: "COMMON" },
    { why: "figures in order, backwards", password: "9876543210", want: "COMMON" },
    { why: "one character again and again", password: "8888888888", want: "COMMON" },
    { why: "three characters again and again", password: "abcabcabcabc", want: "COMMON" },
    { why: "a common word with a year", password: "Password2025!", want: "COMMON" },
    { why: "full-width figures are figures", password: "１２３４５６７８９０", want: "COMMON" },
    { why: "the product's name with figures", password: "bantai123456", want: "COMMON" },
    { why: "a sentence", password: "今晚十二点版样要出", want: "SHORT" },
    { why: "a longer sentence", password: "今晚十二点以前版样一定要出", want: null },
    { why: "what the server makes", password: "k3mq-9xzt-pw7d-hn2v", want: null },
    { why: "a common word among others", password: "password of the tide mill", want: null },
  ])("$why: $want", ({ password, want }) => expect(findPasswordFault(password, "wang.yiming")).toBe(want));
});
