import { chmod, chown, mkdtemp } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { findClosedFolder, findDatabaseUser } from "./postgres/database-user";
import { Refusal } from "./refusal";

/** Makes an empty folder for one run that the database's user can reach; whoever asked for it removes it. */
export async function makeTemporaryFolder(): Promise<string> {
  const user = await findDatabaseUser();
  for (const place of [os.tmpdir(), "/tmp", "/var/tmp"]) {
    const closed = await findClosedFolder(place, user).catch(() => place);
    if (closed !== null) continue;
    const folder = await mkdtemp(path.join(place, "bantai-"));
    await chmod(folder, 0o711);
    if (user) await chown(folder, user.uid, user.gid);
    return folder;
  }
  throw new Refusal(
    "找不到数据库用户能进入的临时文件夹,请用 TMPDIR 指定一个。",
    "There is no temporary folder that the database's user can reach: name one with TMPDIR.",
  );
}
