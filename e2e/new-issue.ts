import type { Page } from "@playwright/test";

/** Makes an issue without pages, as an editor does. Ends at its board; answers its id. */
export async function makeIssue(
  editor: Page,
  { day, number }: { day: string; number?: string },
): Promise<string> {
  await editor.goto("/desk/issues");
  await editor.getByLabel("日期").fill(day);
  if (number) await editor.getByLabel("总期号").fill(number);
  await editor.getByLabel("按上一期的版次、版名建好空版").uncheck();
  await editor.getByRole("button", { name: "建一期" }).click();
  await editor.waitForURL(/\/desk\/issues\/[\w-]{36}$/);
  return editor.url().split("/").at(-1) ?? "";
}
