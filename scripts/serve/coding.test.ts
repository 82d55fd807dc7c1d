import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { codingFor, compress } from "./coding";

const body = Buffer.from("东湖夜市今晚重新开张。".repeat(100));
const type = "text/html; charset=utf-8";

test("the best coding that is taken", () => {
  expect(codingFor("gzip, deflate, br, zstd")).toBe("br");
  expect(codingFor("gzip;q=1.0, br;q=0")).toBe("gzip");
  expect(codingFor("identity")).toBeNull();
  expect(codingFor(undefined)).toBeNull();
});

test("what comes out again is what went in", () => {
  expect(brotliDecompressSync(compress(body, "br", type) ?? "")).toEqual(body);
  expect(gunzipSync(compress(body, "gzip", type) ?? "")).toEqual(body);
});

test("short answers and what is compressed already are left as they are", () => {
  expect(compress(Buffer.from("短"), "gzip", type)).toBeNull();
  expect(compress(body, "gzip", "image/avif")).toBeNull();
  expect(compress(body, "gzip", "application/epub+zip")).toBeNull();
  expect(compress(body, "gzip", "application/atom+xml; charset=utf-8")).not.toBeNull();
});
