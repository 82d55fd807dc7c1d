import { spawn } from "node:child_process";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { findOwnNode, installPackages } from "./install.mjs";

const oldest = 20;

/**
 * Runs one of the project's TypeScript programs on a machine that has nothing but Node and npm: installs the
 * packages if need be, then goes on with the Node that is among them, and ends with that program's exit code.
 */
export function runProgram(script) {
  if (Number.parseInt(process.versions.node, 10) < oldest) {
    console.error(`✗ 需要 Node ${oldest} 或更新的版本,当前是 ${process.versions.node}。`);
    console.error(`✗ Node ${oldest} or newer is needed; this is ${process.versions.node}.`);
    process.exit(1);
  }
  const root = path.join(path.dirname(fileURLToPath(import.meta.url)), "../..");
  process.chdir(root);
  installPackages(root);
  const bin = path.join(root, "node_modules/.bin");
  const program = spawn(findOwnNode(root), ["--import", "tsx", script, ...process.argv.slice(2)], {
    stdio: ["inherit", "inherit", "inherit", "ipc"],
    env: { ...process.env, PATH: `${bin}${path.delimiter}${process.env.PATH ?? ""}` },
  });
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => program.kill(signal));
  stopWithNpm(program);
  // Whoever started us through a channel of their own hears what the program says, and takes it along when they go.
  program.on("message", (message) => process.send?.(message));
  process.on("disconnect", () => program.kill("SIGTERM"));
  program.on("exit", (code) => process.exit(code ?? 1));
}

/**
 * npm runs us through a shell, and a signal that is sent to npm alone ends that shell without reaching us. What is left
 * is to see that our parent is another one.
 */
function stopWithNpm(program) {
  if (!process.env.npm_lifecycle_event || process.platform === "win32") return;
  const shell = process.ppid;
  setInterval(() => process.ppid !== shell && program.kill("SIGTERM"), 250).unref();
}
