import { database, type Transaction } from "@/lib/db";
import type { House } from "@/newsroom/page/workflow";
import type { Masthead } from "./types";

const UNNAMED: Masthead = { name: "版台", cnNumber: "", organiser: "" };

/** The paper's masthead: public, as it stands on every page. */
export async function getNewspaper(): Promise<Masthead> {
  const newspaper = await database().newspaper.findFirst({
    select: { name: true, cnNumber: true, organiser: true },
  });
  return newspaper ?? UNNAMED;
}

/** How the newsroom signs for its pages. Inside a write it asks through `client`. */
export async function getHouse(client: Transaction = database()): Promise<House> {
  const newspaper = await client.newspaper.findFirst({ select: { preset: true, waiver: true } });
  return newspaper ?? { preset: "TWO_STEPS", waiver: false };
}
