import { beforeAll, expect, it } from "vitest";
import type { Actor } from "@/lib/actor";
import { getPageForDesk } from "@/newsroom/page/data";
import { addPage } from "@/newsroom/page-setup/mutations";
import { createActor, createPastedPage, makeReady, PASTED } from "@/prisma/fixtures/newsroom";
import { check } from "./check";
import { countProblems } from "./data";

let editor: Actor;
beforeAll(async () => {
  editor = await createActor("EDITOR");
});

it("counts on the board what the desk of each page finds, and nothing where there is no text", async () => {
  const first = await createPastedPage(editor, { day: "2038-01-01" });
  const second = await createPastedPage(editor, { day: "2038-01-01", number: "02" });
  const { pageId: empty } = await addPage(editor, { issueId: first.issueId, number: "03", name: "副刊" });
  await makeReady(editor, second.id);
  const problems = await countProblems(editor, first.issueId);
  expect(problems.has(empty)).toBe(false);
  for (const id of [first.id, second.id]) {
    const page = await getPageForDesk(editor, id);
    const findings = check({
      ...page,
      source: PASTED,
      articles: page.articles.map(({ content }) => content),
    });
    const of = (severity: string) => findings.filter((finding) => finding.severity === severity).length;
    expect(problems.get(id)).toEqual({ blocking: of("block"), asking: of("warn") });
  }
  expect(problems.get(first.id)?.blocking, "no section").toBe(2);
  expect(problems.get(second.id), "two copies of both articles").toEqual({ blocking: 0, asking: 2 });
});
