/** What is done with one page, one task after another, so that none sees half of another. */
export class Turns {
  #now: Promise<void> | null = null;

  /** @param whenFree called after each task, however it ended */
  constructor(private readonly whenFree: () => void) {}

  get isBusy(): boolean {
    return this.#now !== null;
  }

  /** Waits for the task under way; where there is none, this one begins at once. */
  join(task: () => Promise<void>): Promise<void> {
    return this.#now ?? this.#begin(task);
  }

  /** Begins a task when no other is under way. */
  async alone<Answer>(task: () => Promise<Answer>): Promise<Answer> {
    while (this.#now) await this.#now;
    return this.#begin(task);
  }

  #begin<Answer>(task: () => Promise<Answer>): Promise<Answer> {
    const answer = task();
    const free = () => {
      this.#now = null;
      this.whenFree();
    };
    this.#now = answer.then(free, free);
    return answer;
  }
}
