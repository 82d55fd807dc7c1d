import type { Profile } from "@/engine/profile";
import type { SplitPreview } from "./split-preview";

/** What the worker is sent: a text, and the paper's habits where they are known. */
export interface ToSplit {
  text: string;
  profile: Profile | undefined;
}

/** One worker that splits one text at a time. It is started when first needed. */
export class Splitter {
  #worker: Worker | null = null;
  #isBusy = false;

  /**
   * Splits a text; `done` gets null where no worker can be had or it failed, and the next text tries anew. What was
   * asked before must have come back or have been cancelled.
   */
  split(asked: ToSplit, done: (preview: SplitPreview | null) => void): void {
    try {
      this.#worker ??= new Worker(new URL("./split.worker.ts", import.meta.url), { type: "module" });
    } catch {
      done(null);
      return;
    }
    this.#isBusy = true;
    this.#worker.onmessage = ({ data }: MessageEvent<SplitPreview>) => {
      this.#isBusy = false;
      done(data);
    };
    this.#worker.onerror = () => {
      this.end();
      done(null);
    };
    this.#worker.postMessage(asked);
  }

  /** Gives up what is being split. A worker cannot be interrupted, only ended; an idle one is kept. */
  cancel(): void {
    if (this.#isBusy) this.end();
  }

  /** Ends the worker; nothing comes back after this. */
  end(): void {
    if (!this.#worker) return;
    this.#worker.onmessage = null;
    this.#worker.onerror = null;
    this.#worker.terminate();
    this.#worker = null;
    this.#isBusy = false;
  }
}
