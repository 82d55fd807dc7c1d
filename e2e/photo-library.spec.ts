import sharp from "sharp";
import { expect, test } from "./fixtures";
import { PageOnDesk } from "./page-on-desk";
import { checkScreen } from "./screens";

/** A photo of this run alone, with words of its own in it. */
async function madePhoto(caption: string, photographer: string): Promise<Buffer> {
  const create = { width: 900, height: 600, channels: 3 as const, background: "#356b8c" };
  const xmp = `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:description><rdf:Alt><rdf:li xml:lang="x-default">${caption}</rdf:li></rdf:Alt></dc:description><dc:creator><rdf:Seq><rdf:li>${photographer}</rdf:li></rdf:Seq></dc:creator></rdf:Description></rdf:RDF></x:xmpmeta>`;
  const noise = { type: "gaussian" as const, mean: 128, sigma: 20 };
  return sharp({ create: { ...create, noise } })
    .withXmp(xmp)
    .jpeg()
    .toBuffer();
}

test("a photo is found by its words, corrected, used on another page, kept while it is used, deleted and taken back", async ({
  desk,
}) => {
  const tag = Math.random().toString(36).slice(2, 8);
  const screen = await desk.as("editor");
  await PageOnDesk.paste(screen);
  const page = new URL(screen.url()).pathname;
  const answer = await screen.request.post("/api/desk/photos", {
    data: await madePhoto(`晨雾里的渡口${tag}`, `试拍${tag}`),
    headers: { "X-File-Name": "ferry.jpg", Origin: new URL(screen.url()).origin },
  });
  expect(await answer.json()).toMatchObject({ ok: true, photo: { photographer: `试拍${tag}` } });

  await screen.goto("/desk/photos");
  await screen.getByLabel("说明、地点、文件名里的字").fill(`渡口${tag}`);
  await screen.getByLabel("摄影", { exact: true }).selectOption(`试拍${tag}`);
  await screen.getByLabel("使用").selectOption({ label: "没用过的" });
  await screen.getByRole("button", { name: "查找" }).click();
  const photos = screen.getByRole("list", { name: "图库" }).locator(":scope > li");
  await expect(photos).toHaveCount(1);
  await expect(photos).toContainText("还没有用过");
  const address = new URL(screen.url()).pathname + new URL(screen.url()).search;
  for (const scheme of ["light", "dark"] as const) await checkScreen(screen, address, scheme);
  await screen.setViewportSize({ width: 1440, height: 900 });

  await photos.getByRole("button", { name: /^改资料/ }).click();
  await photos.getByLabel("地点").fill("东河渡口");
  await photos.getByRole("button", { name: "保存" }).click();
  await expect(photos.getByLabel("地点")).toHaveCount(0);
  await expect(photos).toContainText("东河渡口");

  const choice = photos.getByLabel(/放到哪一版$/);
  await choice.selectOption(page.split("/").at(-1) ?? "");
  await photos.getByRole("button", { name: /^放到版上/ }).click();
  const link = photos.getByRole("link", { name: /的散图里，打开版面$/ });
  await expect(link).toHaveAttribute("href", page);

  await photos.getByRole("button", { name: /^删除/ }).click();
  await screen.getByRole("dialog", { name: "删除图片？" }).getByRole("button", { name: "删除" }).click();
  await expect(screen.getByText("没有这样的图片")).toBeVisible();
  await screen.getByLabel("使用").selectOption({ label: "已删除的" });
  await screen.getByRole("button", { name: "查找" }).click();
  await photos.getByRole("button", { name: /^取回/ }).click();
  await expect(screen.getByText("没有这样的图片")).toBeVisible();

  await screen.goto("/desk/photos?standing=used");
  const published = photos.filter({ hasText: "已发布" }).first();
  await published.getByRole("button", { name: /^删除/ }).click();
  const refused = screen.getByRole("dialog", { name: "删除图片？" });
  await expect(refused).toContainText("还在用，不能删除");
  await expect(refused.getByRole("button", { name: "删除", exact: true })).toHaveCount(0);
});
