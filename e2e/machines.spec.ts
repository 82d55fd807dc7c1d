import path from "node:path";
import Ajv from "ajv";
import addFormats from "ajv-formats";
import jsonFeed from "jsonfeed-schema/schema-v1.json" with { type: "json" };
import { expect, test } from "./fixtures";
import { checkEpub, checkXml, readFeed, textOfPdf } from "./validators";

/** The demonstration's published issue. */
const DAY = "/2025-08-19";
const ARTICLE = `${DAY}/01/1`;
const SITEMAP_SCHEMA = path.join(import.meta.dirname, "../node_modules/sitemap/schema/sitemap.xsd");

test("RSS and Atom are read by a feed reader that has nothing to forgive, with full texts at permanent links", async ({
  reader,
}) => {
  for (const [file, version] of [
    ["rss.xml", "rss20"],
    ["atom.xml", "atom10"],
  ] as const) {
    const response = await reader.request.get(`/feeds/all/${file}`);
    const xml = await response.body();
    await checkXml(xml);
    const feed = await readFeed(xml);
    expect(feed).toMatchObject({ bozo: false, version });
    expect(feed.entries.length).toBeGreaterThan(6);
    for (const { id, link, content } of feed.entries) {
      expect(id).toBe(link);
      expect((await reader.request.get(link)).status(), link).toBe(200);
      expect(content.length).toBeGreaterThan(20);
    }
  }
});

test("JSON Feed is what its schema says", async ({ reader }) => {
  const feed = await (await reader.request.get("/feeds/all/feed.json")).json();
  const ajv = new Ajv({ strict: false, allErrors: true });
  addFormats(ajv);
  const check = ajv.compile(jsonFeed);
  check(feed);
  expect(check.errors).toBeNull();
  expect(feed.items.length).toBeGreaterThan(6);
});

test("each section has feeds of its own, and what is no section has none", async ({ reader }) => {
  const section = encodeURIComponent("民生");
  const feed = await readFeed(await (await reader.request.get(`/feeds/${section}/rss.xml`)).body());
  const all = await readFeed(await (await reader.request.get("/feeds/all/rss.xml")).body());
  expect(feed.entries.length).toBeGreaterThan(0);
  expect(feed.entries.length).toBeLessThan(all.entries.length);
  expect((await reader.request.get(`/feeds/${encodeURIComponent("无此栏目")}/rss.xml`)).status()).toBe(404);
  expect((await reader.request.get("/feeds/all/other.xml")).status()).toBe(404);
});

test("screens name the feeds", async ({ reader }) => {
  await reader.goto("/");
  for (const type of ["application/rss+xml", "application/atom+xml", "application/feed+json"]) {
    const href = await reader.locator(`link[rel=alternate][type="${type}"]`).getAttribute("href");
    expect((await reader.request.get(href ?? "")).headers()["content-type"]).toContain(type);
  }
});

test("robots.txt leads to sitemaps that pass their schema and name every page and article", async ({
  reader,
}) => {
  const robots = await (await reader.request.get("/robots.txt")).text();
  const index = /^Sitemap: (.+)$/m.exec(robots)?.[1] ?? "";
  const addresses = async (url: string) =>
    [...(await (await reader.request.get(url)).text()).matchAll(/<loc>([^<]+)<\/loc>/g)].map(
      ([, loc]) => loc ?? "",
    );
  const sitemaps = await addresses(index);
  expect(sitemaps.some((url) => url.endsWith("/sitemaps/2025-08.xml"))).toBe(true);
  const month = sitemaps.find((url) => url.endsWith("2025-08.xml")) ?? "";
  await checkXml(await (await reader.request.get(month)).body(), SITEMAP_SCHEMA);
  const urls = await addresses(month);
  expect(urls.map((url) => new URL(url).pathname)).toEqual(expect.arrayContaining([`${DAY}/01`, ARTICLE]));
  for (const url of urls) expect((await reader.request.get(url)).status(), url).toBe(200);
  const news = await (await reader.request.get("/sitemaps/news.xml")).body();
  await checkXml(news);
  expect(news.toString()).toContain("<news:name>四平日报</news:name>");
  expect((await reader.request.get("/sitemaps/1999-01.xml")).status()).toBe(404);
});

test("an article and a page say what they are in JSON-LD", async ({ reader }) => {
  const dataOf = async (address: string) => {
    await reader.goto(address);
    return JSON.parse((await reader.locator('script[type="application/ld+json"]').textContent()) ?? "");
  };
  const article = await dataOf(ARTICLE);
  const headline = await reader.getByRole("heading", { level: 1 }).textContent();
  expect(article).toMatchObject({
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    headline,
    datePublished: "2025-08-19",
    printPage: "01",
    publisher: { "@type": "NewsMediaOrganization", name: "四平日报" },
    isPartOf: { "@type": "PublicationIssue", issueNumber: "12874" },
  });
  const lead = await reader.locator(".article-text p").first().textContent();
  expect(article.articleBody).toContain(lead);
  const issue = await dataOf(`${DAY}/01`);
  expect(issue).toMatchObject({ "@type": "PublicationIssue", issueNumber: "12874" });
  expect(issue["@id"]).toBe(article.isPartOf["@id"]);
});

test("the issue is an EPUB that epubcheck finds nothing in", async ({ reader }) => {
  const response = await reader.request.get(`${DAY}/issue.epub`);
  expect(response.headers()["content-type"]).toBe("application/epub+zip");
  expect(await checkEpub(await response.body())).toContain("0 fatals / 0 errors / 0 warnings");
  expect((await reader.request.get("/2025-08-11/issue.epub")).status()).toBe(404);
});

test("the issue is a PDF with all its headlines", async ({ reader }) => {
  const text = await textOfPdf(await (await reader.request.get(`${DAY}/issue.pdf`)).body());
  const words = text.replace(/\s/g, "");
  await reader.goto(`${DAY}/digest`);
  const headlines = await reader.locator("main article h3").allTextContents();
  expect(headlines.length).toBeGreaterThan(6);
  for (const headline of headlines) expect(words).toContain(headline.replace(/[\s…]/g, ""));
});

test("the issue is ninjs: a composite of its articles, each with text, HTML and photos", async ({
  reader,
}) => {
  const issue = await (await reader.request.get(`${DAY}/issue.ninjs.json`)).json();
  const ajv = new Ajv({ strict: false, allErrors: true });
  addFormats(ajv);
  const check = ajv.compile(NINJS);
  check(issue);
  expect(check.errors).toBeNull();
  expect(issue.type).toBe("composite");
  expect(issue.associations.length).toBeGreaterThan(6);
  const photos = issue.associations.flatMap((article: { associations: object[] }) => article.associations);
  expect(photos.length).toBeGreaterThan(0);
});

/**
 * What the ninjs 3.0 standard (IPTC) says of the properties that are used here, written down from its specification: its schema
 * is published on a site that tests do not reach.
 */
const TEXTS = {
  type: "array",
  items: {
    type: "object",
    required: ["value"],
    additionalProperties: false,
    properties: {
      role: { type: "string" },
      contentType: { type: "string" },
      value: { type: "string", minLength: 1 },
      charCount: { type: "integer" },
      wordCount: { type: "integer" },
    },
  },
};
const NINJS = {
  $id: "ninjs",
  type: "object",
  required: ["uri"],
  additionalProperties: false,
  properties: {
    name: { type: "string" },
    standard: {
      type: "object",
      required: ["name", "version", "schema"],
      properties: {
        name: { const: "ninjs" },
        version: { const: "3.0" },
        schema: { type: "string", format: "uri" },
      },
    },
    uri: { type: "string", format: "uri" },
    type: {
      enum: ["text", "audio", "video", "picture", "graphic", "composite", "component", "event", "planning"],
    },
    language: { type: "string" },
    pubStatus: { enum: ["usable", "withheld", "canceled"] },
    version: { type: "string" },
    versionCreated: { type: "string", format: "date-time" },
    copyrightHolder: { type: "string" },
    by: { type: "string" },
    headlines: TEXTS,
    descriptions: TEXTS,
    bodies: TEXTS,
    subjects: { type: "array", items: { type: "object", properties: { name: { type: "string" } } } },
    renditions: {
      type: "array",
      items: {
        type: "object",
        required: ["name"],
        properties: {
          href: { type: "string", format: "uri" },
          width: { type: "number" },
          height: { type: "number" },
        },
      },
    },
    associations: { type: "array", items: { $ref: "ninjs" } },
  },
};
