import { choosePages } from "@/scripts/testing/corrections/choose-pages";
import { asAnnotation, comparable } from "@/scripts/testing/corrections/comparable";
import { type Correction, nextCorrection } from "@/scripts/testing/corrections/next-correction";
import { MOST_CORRECTIONS } from "@/scripts/testing/corrections/rehearse";
import { expect, test } from "./fixtures";
import { PageOnDesk } from "./page-on-desk";
import { type AnnotatedPage, hasAnnotatedPages, rehearsePages } from "./real-pages/annotated-pages";
import { Hands } from "./real-pages/hands";
import { tableOfCommands } from "./real-pages/table-of-commands";

const PAGES = 12;

test("real pages are pasted, corrected by the desk's keys, saved, and come back as they should be", async ({
  desk,
}, testInfo) => {
  test.skip(
    !hasAnnotatedPages(),
    "There are no annotated pages in ../shared/splitbench/pages: nothing was driven.",
  );
  test.setTimeout(600_000);
  const all = await rehearsePages();
  const screen = await desk.as("editor");
  const driven: { name: string; commands: string[] }[] = [];
  for (const page of choosePages(all, PAGES).map(({ name }) => all.find((one) => one.name === name))) {
    if (!page) continue;
    await test.step(page.name, async () => {
      await PageOnDesk.openPaste(screen);
      const onDesk = await PageOnDesk.pasteHere(screen, page.source);
      const corrections = await correct(onDesk, page);
      await expect(onDesk.saveState).toHaveAttribute("data-save-state", "saved");
      await onDesk.reload();
      await expect(screen.getByText("已找回"), "the server had all of it").toHaveCount(0);
      await expectAsAnnotated(onDesk, page);
      driven.push({ name: page.name, commands: corrections.map(({ command }) => command) });
    });
  }
  const table = tableOfCommands(driven, all);
  console.log(table);
  await testInfo.attach("commands", { body: table, contentType: "text/plain" });
});

/** Makes one correction after the other until the page is as annotated. */
async function correct(onDesk: PageOnDesk, { source, annotation }: AnnotatedPage): Promise<Correction[]> {
  const hands = new Hands(onDesk);
  const made: Correction[] = [];
  for (;;) {
    const correction = nextCorrection(source, await hands.read(), annotation);
    if (!correction) return made;
    expect(made.length, "the corrections come to an end").toBeLessThan(MOST_CORRECTIONS);
    await hands.make(correction);
    made.push(correction);
  }
}

/** What stands there is what the annotation says, and the ledger has every character of the source. */
async function expectAsAnnotated(onDesk: PageOnDesk, { source, annotation }: AnnotatedPage): Promise<void> {
  const standing = asAnnotation(await new Hands(onDesk).read());
  expect(comparable(source, standing)).toEqual(comparable(source, annotation));
  const share = async (name: RegExp) =>
    Number.parseFloat((await onDesk.screen.getByText(name).first().textContent())?.split(" ")[1] ?? "");
  expect(await share(/^待归 [\d.]+%$/)).toBe(0);
  expect((await share(/^已归稿 [\d.]+%$/)) + (await share(/^弃用 [\d.]+%$/))).toBeCloseTo(100, 5);
}
