import { readFile } from "node:fs/promises";
import path from "node:path";
import type { Actor } from "@/lib/actor";
import { database } from "@/lib/db";
import { createIssue } from "@/newsroom/issue/mutations";
import { changeNewspaper } from "@/newsroom/newspaper/mutations";
import { pastePage } from "@/newsroom/page/mutations";
import { addPage } from "@/newsroom/page-setup/mutations";
import { addSection } from "@/newsroom/section/mutations";
import { makeAccounts } from "./accounts";
import { publishEarlierIssue } from "./published-issue";

const MASTHEAD = { name: "四平日报", cnNumber: "CN 22-0011", organiser: "" };
const SECTIONS = ["要闻", "民生", "经济", "文化", "综合", "副刊"];
const REAL_PAGE = "../../engine/fixtures/siping-2025-08-20-01/source.txt";

/**
 * Makes the demonstration newsroom: accounts, masthead, sections, a published issue, and the issue of 2025-08-20 whose
 * page 01 waits for its editor. Everything goes the newsroom's own way, so the record of it is a real one. Where there
 * is an account already, nothing is done.
 */
export async function seedDemonstration(): Promise<void> {
  if ((await database().user.count()) > 0) return;
  const staff = await makeAccounts();
  await changeNewspaper(staff.administrator, MASTHEAD);
  const sections = new Map<string, string>();
  for (const name of SECTIONS) sections.set(name, (await addSection(staff.chief, { name })).sectionId);
  await publishEarlierIssue(staff, sections);
  await startIssue(staff.editor);
}

async function startIssue(editor: Actor): Promise<void> {
  const text = await readFile(path.join(import.meta.dirname, REAL_PAGE), "utf8");
  const { issueId } = await createIssue(editor, { day: "2025-08-20", number: 12_875 });
  const { pageId } = await addPage(editor, { issueId, number: "01", name: "要闻" });
  await pastePage(editor, { pageId, text });
}
