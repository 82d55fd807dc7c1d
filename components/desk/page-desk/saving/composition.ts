/** Milliseconds between two looks. */
const LOOK = 100;

/** Resolves when no input method is composing, or when it no longer matters. */
export async function untilComposed(isComposing: () => boolean, isOver: () => boolean): Promise<void> {
  while (isComposing() && !isOver()) await new Promise((resolve) => setTimeout(resolve, LOOK));
}
