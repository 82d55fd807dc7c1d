import { KEY_PREFIX, SETTINGS } from "./reading-settings";

/** Puts the kept settings on the document, and tells the style sheet that scripts run. Storage may be forbidden; then the defaults hold. */
const APPLY_SETTINGS = `(function(d,a){d.js="";try{for(var k in a){var v=localStorage.getItem("${KEY_PREFIX}"+k);if(a[k].indexOf(v)>=0)d[k]=v}}catch(e){}})(document.documentElement.dataset,${JSON.stringify(SETTINGS)})`;

/** Asks for the paper's script when the screen has been painted, so that a phone has nothing to do before. */
const ASK_FOR_SCRIPT = `addEventListener("DOMContentLoaded",function(){requestAnimationFrame(function(){setTimeout(function(){var s=document.createElement("script");s.dataset.paper="";s.src="/reading.js";document.head.append(s)})})})`;

/** Runs in the head of every screen of the paper, before anything is painted. `data-js` is there where scripts run, and "alive" once the paper's own has. */
export const HEAD_SCRIPT = `${APPLY_SETTINGS};${ASK_FOR_SCRIPT}`;
