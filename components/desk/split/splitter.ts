import type { Profile } from "@/engine/profile";
import type { SplitPreview } from "./split-preview";

/** What the worker is sent: a text, and the paper's habits where they are known. */
export interface ToSplit {
  text: string;
  profile: Profile | undefined;
}

/** One worker that splits one text at a time. It is started when first needed, or before. */
export class Splitter {
  #worker: Worker | null = null;
  #isBusy = false;

  /**
   * Splits a text; `done` gets null where no worker can be had or it failed, and the next text tries anew. What was
   * asked before must have come back or have been cancelled.
   */
  split(asked: ToSplit, done: (preview: SplitPreview | null) => void): void {
    const worker = this.start();
    if (!worker) {
      done(null);
      return;
    }
    this.#isBusy = true;
    worker.onmessage = ({ data }: MessageEvent<SplitPreview>) => {
      this.#isBusy = false;
      done(data);
    };
    worker.onerror = () => {
      this.end();
      done(null);
    };
    worker.postMessage(asked);
  }

  /** Has the worker loaded before there is anything to split; null where none can be had. */
  start(): Worker | null {
    if (this.#worker) return this.#worker;
    try {
      this.#worker = new Worker(new URL("./split.worker.ts", import.meta.url), { type: "module" });
    } catch {
      return null;
    }
    // One that could not be loaded is let go: the next text tries anew.
    this.#worker.onerror = () => this.end();
    return this.#worker;
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
