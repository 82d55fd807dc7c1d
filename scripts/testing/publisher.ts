import { mintActor } from "@/lib/actor";
import { database } from "@/lib/db";
import { publishDueIssue, publishIssue } from "@/newsroom/publication/mutations";

/**
 * A process that publishes one issue when it is told to, for tests that kill it meanwhile. It is told the issue and either
 * the manifest's hash, to publish it in the name of the account that it was started with, or nothing, to do as a server does
 * whose time has come.
 */
export interface PublishOrder {
  issueId: string;
  manifestHash: string | null;
}

const by = await database().user.findUniqueOrThrow({ where: { id: process.argv[2] ?? "" } });
const actor = mintActor({ ...by, origin: null });

process.on("message", async ({ issueId, manifestHash }: PublishOrder) => {
  if (manifestHash) await publishIssue(actor, { issueId, manifestHash });
  else await publishDueIssue(issueId);
  process.send?.("published");
});
process.send?.("ready");
