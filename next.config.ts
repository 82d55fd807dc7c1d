import { createHash } from "node:crypto";
import type { NextConfig } from "next";
import createNextIntlPlugin from "next-intl/plugin";
import { HEAD_SCRIPT } from "./components/reader/head-script";

const DAY = "\\d{4}-\\d{2}-\\d{2}";

const everyRoute = [
  { key: "X-Content-Type-Options", value: "nosniff" },
  { key: "X-Frame-Options", value: "DENY" },
  { key: "Referrer-Policy", value: "same-origin" },
  { key: "Permissions-Policy", value: "camera=(), microphone=(), geolocation=()" },
  { key: "Cross-Origin-Opener-Policy", value: "same-origin" },
];

// The paper is rendered once and served to everyone from the cache, so its one inline script is known by its hash instead of a
// nonce of the request. The desk's policy, with a nonce, is made in proxy.ts.
const paperPolicy = [
  "default-src 'self'",
  `script-src 'self' 'sha256-${createHash("sha256").update(HEAD_SCRIPT).digest("base64")}'`,
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join("; ");

// A worker obeys the policy of its own script, not its screen's: this one lets it load its parts and send nothing.
const workerPolicy = "default-src 'none'; script-src 'self'";

/** Addresses as people type them, and as other makers of digital newspapers (数字报) give them, and what stands there here. */
const OLD_FORMS = [
  [`/:date(${DAY})/:page(\\d)`, "/:date/0:page"],
  [`/:date(${DAY})/:page(\\d)/:article(\\d+)`, "/:date/0:page/:article"],
  [`/:date(${DAY})/:page/:article(\\d+).html`, "/:date/:page/:article"],
  ["/:year(\\d{4}):month(\\d{2}):day(\\d{2})", "/:year-:month-:day"],
  ["/:year(\\d{4})/:month(\\d{2})/:day(\\d{2})", "/:year-:month-:day"],
  ["/:form(html|content|page)/:year(\\d{4})-:month(\\d{2})/:day(\\d{2})/:rest*", "/:year-:month-:day"],
  ["/:file(rss|feed|rss\\.xml|feed\\.xml)", "/feeds/all/rss.xml"],
  ["/atom.xml", "/feeds/all/atom.xml"],
  ["/feed.json", "/feeds/all/feed.json"],
] as const;

const config: NextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  // Of the paper's screens it is made of what is sent (scripts/serve).
  generateEtags: false,
  // Rendered screens live as long as the server: another database behind it must never meet an old paper on disk.
  // A paste may have 1 MB; what is over that is refused by us, in words.
  experimental: { isrFlushToDisk: false, serverActions: { bodySizeLimit: "4mb" } },
  serverExternalPackages: ["@node-rs/argon2", "sharp", "pino", "playwright-core"],
  redirects: async () => [
    // 简体中文 is the paper's own language and has no prefix; /en/… is the same screen in English.
    { source: "/zh-CN/:path*", destination: "/:path*", permanent: true },
    ...OLD_FORMS.map(([source, destination]) => ({ source, destination, permanent: true })),
  ],
  rewrites: async () => ({
    beforeFiles: [
      { source: "/", destination: "/zh-CN" },
      { source: "/archive/:year*", destination: "/zh-CN/archive/:year*" },
      { source: "/search", destination: "/zh-CN/search" },
      { source: `/:date(${DAY})/:rest*`, destination: "/zh-CN/:date/:rest*" },
    ],
    afterFiles: [],
    fallback: [],
  }),
  headers: async () => [
    { source: "/:path*", headers: everyRoute },
    {
      source: "/((?!desk|sign-in|api|_next).*)",
      headers: [{ key: "Content-Security-Policy", value: paperPolicy }],
    },
    { source: "/_next/static/:path*", headers: [{ key: "Content-Security-Policy", value: workerPolicy }] },
  ],
};

export default createNextIntlPlugin("./lib/i18n.ts")(config);
