import { desk } from "./desk";
import { paper } from "./paper";
import { photos } from "./photos";
import { preflight } from "./preflight";
import { search } from "./search";
import { speed } from "./speed";

/**
 * `npm run bench [NAME…]`: runs the benches named, or all. A bench measures and judges nothing: it prints what it found
 * beside what is aimed at, and the exit code is 0 either way. A new one is a file of its own and a name here.
 */
const BENCHES: Readonly<Record<string, () => string | Promise<string>>> = {
  speed,
  preflight,
  desk,
  photos,
  search,
  paper,
};

const wanted = process.argv.slice(2);
const unknown = wanted.find((name) => !(name in BENCHES));
if (unknown) {
  console.error(`There is no bench ${unknown}; there are: ${Object.keys(BENCHES).join(", ")}.`);
  process.exitCode = 2;
} else {
  for (const name of wanted.length > 0 ? wanted : Object.keys(BENCHES)) console.log(await BENCHES[name]?.());
}
