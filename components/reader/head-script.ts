import { SETTINGS } from "./reading-settings";

/**
 * Runs in the head of every screen of the paper, before anything is painted: puts the kept settings on the document, and tells
 * the style sheet that scripts run (`data-js`). Storage may be forbidden; then the defaults hold. The paper's script is asked
 * for when the screen has been painted, so that a phone has nothing to do before.
 */
export const HEAD_SCRIPT = `(function(d,a){d.js="";try{for(var k in a){var v=localStorage.getItem("bantai-"+k);if(a[k].indexOf(v)>=0)d[k]=v}}catch(e){}})(document.documentElement.dataset,${JSON.stringify(SETTINGS)});addEventListener("DOMContentLoaded",function(){requestAnimationFrame(function(){setTimeout(function(){var s=document.createElement("script");s.dataset.paper="";s.src="/reading.js";document.head.append(s)})})})`;
