import type { Actor } from "@/lib/actor";
import { database } from "@/lib/db";
import type { SectionOnDesk } from "./types";

/** All sections in the paper's order. */
export function listSections(_actor: Actor): Promise<SectionOnDesk[]> {
  return database().section.findMany({ orderBy: [{ position: "asc" }, { name: "asc" }] });
}
