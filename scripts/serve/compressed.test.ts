import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { codingFor, compressed } from "./compressed";

const body = Buffer.from("东湖夜市今晚重新开张。".repeat(100));
const type = "text/html; charset=utf-8";

test("the best coding that is taken", () => {
  expect(codingFor("gzip, deflate, br, zstd")).toBe("br");
  expect(codingFor("gzip;q=1.0, br;q=0")).toBe("gzip");
  expect(codingFor("identity")).toBeNull();
  expect(codingFor(undefined)).toBeNull();
});

test("what comes out again is what went in, compressed once", () => {
  const br = compressed(body, { tag: "a", coding: "br", type });
  expect(brotliDecompressSync(br ?? "")).toEqual(body);
  expect(compressed(body, { tag: "a", coding: "br", type })).toBe(br);
  expect(gunzipSync(compressed(body, { tag: "a", coding: "gzip", type }) ?? "")).toEqual(body);
});

test("short answers and what is compressed already are left as they are", () => {
  expect(compressed(Buffer.from("短"), { tag: "b", coding: "gzip", type })).toBeNull();
  expect(compressed(body, { tag: "c", coding: "gzip", type: "image/avif" })).toBeNull();
  expect(compressed(body, { tag: "d", coding: "gzip", type: "application/epub+zip" })).toBeNull();
  expect(
    compressed(body, { tag: "e", coding: "gzip", type: "application/atom+xml; charset=utf-8" }),
  ).not.toBeNull();
});
