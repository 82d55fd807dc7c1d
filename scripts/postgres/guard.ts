import { spawn } from "node:child_process";
import { once } from "node:events";
import { Socket } from "node:net";
import type { DatabaseUser } from "./database-user";

/** Stops PostgreSQL if this process dies without doing it. */
export interface Guard {
  /** Sends the guard away; to be called before PostgreSQL is stopped in the ordinary way. */
  dismiss(): Promise<void>;
}

interface Charge {
  /** PostgreSQL's process. */
  pid: number;
  /** Folder of its files. */
  folder: string;
  user: DatabaseUser | null;
  /** A folder to be removed once PostgreSQL has ended. */
  rubbish: string | null;
}

/** Waits for the end of its input, which comes when we are gone, whatever took us away. */
const watch = `while read -r _; do :; done
kill -INT "$0" 2>/dev/null
while [ -e "$1/postmaster.pid" ]; do sleep 0.1; done
if [ -n "$2" ]; then rm -rf "$2"; fi`;

/** Puts a small shell beside PostgreSQL that sees to it that it does not outlive us. (Not on Windows.) */
export function guardPostmaster({ pid, folder, user, rubbish }: Charge): Guard | null {
  if (process.platform === "win32") return null;
  const shell = spawn("/bin/sh", ["-c", watch, String(pid), folder, rubbish ?? ""], {
    ...user,
    cwd: "/",
    detached: true,
    stdio: ["pipe", "ignore", "ignore"],
  });
  shell.unref();
  // An open pipe alone must not keep this process alive.
  if (shell.stdin instanceof Socket) shell.stdin.unref();
  return {
    dismiss: async () => {
      if (shell.pid === undefined || shell.exitCode !== null || shell.signalCode !== null) return;
      const gone = once(shell, "exit");
      shell.ref();
      process.kill(-shell.pid, "SIGKILL");
      await gone;
    },
  };
}
