/** What typing feels like, in milliseconds: from each key to the frame that shows it, and from each frame to the next. */
export interface Typing {
  readonly toPaint: number[];
  readonly frames: number[];
}

declare global {
  interface Window {
    typing: Typing;
  }
}

/** Runs in the browser: watches keys and frames for as long as this is the window's `typing`. */
const typing: Typing = { toPaint: [], frames: [] };
window.typing = typing;

function onKey({ timeStamp }: Event): void {
  requestAnimationFrame(() => {
    // A message that is sent in a frame's callback arrives when the frame has been painted.
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => typing.toPaint.push(performance.now() - timeStamp);
    port2.postMessage(null);
  });
}

let last = performance.now();
function onFrame(at: number): void {
  typing.frames.push(at - last);
  last = at;
  if (window.typing === typing) requestAnimationFrame(onFrame);
  else window.removeEventListener("keydown", onKey, { capture: true });
}

window.addEventListener("keydown", onKey, { capture: true });
requestAnimationFrame(onFrame);
