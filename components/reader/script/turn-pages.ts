/** A swipe is at least this long, in CSS pixels, and mostly sideways. */
const SWIPE = 64;
/** What is typed in, moved sideways by itself, or opened over the screen keeps its keys and its swipes. */
const OWN_KEYS = "input, select, textarea, [popover], dialog";

/**
 * ← and →, and a swipe, turn to the page or the article before and after, with Shift to the issue before and after: where the
 * screen's own links lead.
 */
export function turnPages(): void {
  window.addEventListener("keydown", (event) => {
    if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.target instanceof Element && event.target.closest(OWN_KEYS)) return;
    const to = event.key === "ArrowLeft" ? "prev" : event.key === "ArrowRight" ? "next" : null;
    if (to) follow(event.shiftKey ? `main a[data-issue="${to}"]` : `main a[rel="${to}"]`);
  });
  let start: Touch | null = null;
  window.addEventListener(
    "touchstart",
    ({ touches, target }) => {
      const [touch] = touches;
      start = touches.length === 1 && touch && !isItsOwn(target) ? touch : null;
    },
    { passive: true },
  );
  window.addEventListener(
    "touchend",
    ({ changedTouches: [end] }) => {
      if (!start || !end) return;
      const [across, down] = [end.clientX - start.clientX, end.clientY - start.clientY];
      start = null;
      if (Math.abs(across) < SWIPE || Math.abs(across) < 2 * Math.abs(down)) return;
      if (window.getSelection()?.isCollapsed === false || isZoomed()) return;
      follow(`main a[rel="${across > 0 ? "prev" : "next"}"]`);
    },
    { passive: true },
  );
}

function follow(which: string): void {
  const link = document.querySelector<HTMLAnchorElement>(which);
  if (link) location.assign(link.href);
}

/** Whether a swipe that begins here means something else: a row that scrolls sideways, a sheet. */
function isItsOwn(target: EventTarget | null): boolean {
  for (
    let at = target instanceof Element ? target : null;
    at && at !== document.body;
    at = at.parentElement
  ) {
    if (at.matches(OWN_KEYS)) return true;
    if (at.scrollWidth > at.clientWidth && /auto|scroll/.test(getComputedStyle(at).overflowX)) return true;
  }
  return false;
}

/** Enlarged with two fingers, a screen is moved sideways to be read. */
const isZoomed = () => (window.visualViewport?.scale ?? 1) > 1.05;
