import { build, checkBuild } from "./start/build";

/** `npm run build`: the production build, as `npm start` makes it where there is none of these sources. */
const { hash } = await checkBuild();
await build(hash);
