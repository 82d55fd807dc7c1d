import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";

/** The Node that comes with the packages, whatever the machine has. */
export function findOwnNode(root) {
  return path.join(root, "node_modules/node/bin", process.platform === "win32" ? "node.exe" : "node");
}

/** Installs the packages unless those in node_modules are the ones of package-lock.json already. */
export function installPackages(root) {
  if (isInstalled(root)) return;
  const started = Date.now();
  console.log("… 依赖 packages  npm install");
  // Not `npm ci`: it refuses a lock file that leaves out packages of other platforms, and --no-save keeps the
  // lock file as it is all the same. Warnings are about the machine's Node, which only runs npm here.
  const options = ["install", "--no-save", "--include=dev", "--no-audit", "--no-fund", "--loglevel=error"];
  const { npm_execpath: npm, npm_node_execpath: node } = process.env;
  const throughNpm = npm?.endsWith(".js") && node && existsSync(node);
  const { status } = spawnSync(throughNpm ? node : "npm", throughNpm ? [npm, ...options] : options, {
    cwd: root,
    stdio: ["ignore", "ignore", "inherit"],
    env: { ...process.env, NODE_ENV: "development", PATH: withoutOwnFolder(root) },
    shell: !throughNpm && process.platform === "win32",
  });
  if (status !== 0 || !isInstalled(root)) {
    console.error("✗ 依赖未能安装,原因见上。");
    console.error("✗ The packages could not be installed; the reason stands above.");
    process.exit(1);
  }
  console.log(`✓ 依赖 packages  ${((Date.now() - started) / 1000).toFixed(1)} s`);
}

/** npm leaves a list of what it installed in node_modules, written at the very end. */
function isInstalled(root) {
  const listed = readPackages(path.join(root, "node_modules/.package-lock.json"));
  const wanted = readPackages(path.join(root, "package-lock.json"));
  if (!listed || !wanted || !existsSync(findOwnNode(root))) return false;
  return Object.entries(wanted).every(([place, { version, optional, devOptional }]) => {
    if (place === "") return true;
    const found = listed[place];
    return found ? found.version === version : Boolean(optional || devOptional);
  });
}

function readPackages(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8")).packages;
  } catch {
    return null;
  }
}

/** npm itself must run on the machine's Node: the one in node_modules may be replaced under it. */
function withoutOwnFolder(root) {
  const own = path.join(root, "node_modules");
  const folders = (process.env.PATH ?? "").split(path.delimiter);
  return folders.filter((folder) => !folder.startsWith(own)).join(path.delimiter);
}
