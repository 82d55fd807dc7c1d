import { existsSync } from "node:fs";
import { Refusal } from "../refusal";
import { installFromDebian } from "./debian";

/** What browser tests prove the paper's formats and its cache with: the program, and the Debian package that it comes in. */
const PROGRAMS = {
  "/usr/bin/java": "default-jre-headless",
  "/usr/share/java/epubcheck.jar": "epubcheck",
  "/usr/bin/xmllint": "libxml2-utils",
  "/usr/bin/pdftotext": "poppler-utils",
  "/usr/lib/python3/dist-packages/feedparser": "python3-feedparser",
  "/usr/sbin/nginx": "nginx-light",
  "/usr/lib/nginx/modules/ngx_http_lua_module.so": "libnginx-mod-http-lua",
} as const;

/** Makes sure that the validators and nginx are there. */
export async function prepareValidators(): Promise<void> {
  const missing = () =>
    Object.entries(PROGRAMS).flatMap(([program, name]) => (existsSync(program) ? [] : [name]));
  if (missing().length > 0) await installFromDebian(missing());
  const names = missing().join(" ");
  if (names !== "")
    throw new Refusal(
      `缺少检验程序,请安装(Debian):apt-get install ${names}。`,
      `There are no programs to validate with; install them (Debian): apt-get install ${names}.`,
    );
}
