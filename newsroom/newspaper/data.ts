import { database } from "@/lib/db";
import type { Masthead } from "./types";

const UNNAMED: Masthead = { name: "版台", cnNumber: "", organiser: "" };

/** The paper's masthead: public, as it stands on every page. */
export async function getNewspaper(): Promise<Masthead> {
  const newspaper = await database().newspaper.findFirst({ omit: { id: true } });
  return newspaper ?? UNNAMED;
}
