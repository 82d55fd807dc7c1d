import { emptyProfile, type Profile } from "@/engine/profile";
import { printProfile } from "@/engine/profile-print";
import { readProfile } from "@/engine/profile-read";
import type { Actor } from "@/lib/actor";
import { database, type Transaction } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { canRunProfile } from "./policy";
import { summaryOf } from "./summary";
import type { ProfileOnSettings } from "./types";

/** The paper's habits, for splitting a page; whoever works here may. */
export async function getProfile(_actor: Actor): Promise<Profile> {
  return (await readPaperProfile(database())).profile;
}

/** The paper's habits with their JSON. Throws NOT_FOUND to who may not change them. */
export async function getProfileOnSettings(actor: Actor): Promise<ProfileOnSettings> {
  if (!canRunProfile(actor)) throw new AppError("NOT_FOUND");
  const { profile, version } = await readPaperProfile(database());
  return { text: printProfile(profile), version, summary: summaryOf(profile) };
}

/**
 * The profile as it stands, also inside a write. One that this version cannot read (a newer one wrote it) counts as
 * empty: a paste must never fail for it.
 */
export async function readPaperProfile(client: Transaction): Promise<{ profile: Profile; version: number }> {
  const row = await client.paperProfile.findUnique({ where: { id: 1 } });
  const read = row && readProfile(row.text);
  return { profile: read?.ok ? read.profile : emptyProfile(), version: row?.version ?? 0 };
}
