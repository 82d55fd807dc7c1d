/** What is read aloud of an article, in its order. */
const READ =
  ".article hgroup :is(.kicker, .headline, .subhead), .article .byline, .article-text :is(p, h2, figcaption)";

/**
 * 朗读, by the browser's own voice (Web Speech): paragraph by paragraph, the one that is being read marked and in sight. The
 * button pauses and goes on; a second one stops. Where the browser cannot speak neither is shown.
 */
export function readAloud(): void {
  const button = document.querySelector<HTMLButtonElement>("[data-read-aloud]");
  const stopButton = document.querySelector<HTMLButtonElement>("[data-stop-reading]");
  const speech = window.speechSynthesis;
  if (!button || !stopButton || !speech || typeof SpeechSynthesisUtterance !== "function") return;
  button.hidden = false;
  const { read = "", pause = "", resume = "" } = button.dataset;
  let parts: HTMLElement[] = [];
  // Tells an utterance that was cancelled that it is no longer of this reading.
  let reading = 0;

  const mark = (part: HTMLElement | null) => {
    document.querySelector("[data-being-read]")?.removeAttribute("data-being-read");
    part?.setAttribute("data-being-read", "");
    part?.scrollIntoView({ block: "nearest" });
  };
  const stop = () => {
    reading += 1;
    parts = [];
    speech.cancel();
    mark(null);
    button.textContent = read;
    stopButton.hidden = true;
  };
  const readFrom = (index: number) => {
    const part = parts[index];
    if (!part) return stop();
    const mine = reading;
    mark(part);
    const utterance = new SpeechSynthesisUtterance(part.textContent ?? "");
    utterance.lang = "zh-CN";
    const voice = speech.getVoices().find(({ lang }) => lang.replace("_", "-") === "zh-CN");
    if (voice) utterance.voice = voice;
    utterance.onend = () => mine === reading && readFrom(index + 1);
    utterance.onerror = () => mine === reading && stop();
    speech.speak(utterance);
  };

  button.addEventListener("click", () => {
    if (parts.length === 0) {
      reading += 1;
      parts = [...document.querySelectorAll<HTMLElement>(READ)].filter((part) => part.textContent?.trim());
      button.textContent = pause;
      stopButton.hidden = false;
      readFrom(0);
    } else if (speech.paused) {
      speech.resume();
      button.textContent = pause;
    } else {
      speech.pause();
      button.textContent = resume;
    }
  });
  stopButton.addEventListener("click", () => {
    stop();
    button.focus();
  });
  // A voice would go on in the next screen.
  window.addEventListener("pagehide", stop);
}
