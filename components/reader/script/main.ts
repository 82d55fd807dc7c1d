import { applySettings } from "./apply-settings";
import { enlargePhotos } from "./enlarge-photos";
import { readAloud } from "./read-aloud";
import { share } from "./share";
import { turnPages } from "./turn-pages";

/** All that is alive on the paper. Without it everything can be read, and every link and form works. */
applySettings();
turnPages();
share();
readAloud();
enlargePhotos();
document.documentElement.dataset.js = "alive";
