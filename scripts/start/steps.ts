const columns = 12;

/**
 * Does one step and shows it: what it is, what came of it, how long it took.
 *
 * @param chinese name of the step, two or three characters
 * @param work returns what to show beside the name
 */
export async function step<Result>(
  chinese: string,
  english: string,
  work: () => Promise<Result>,
  show: (result: Result) => string,
): Promise<Result> {
  const name = `${chinese.padEnd(4, "\u3000")} ${english.padEnd(columns)}`;
  const started = performance.now();
  if (process.stdout.isTTY) process.stdout.write(`… ${name}`);
  try {
    const result = await work();
    const seconds = ((performance.now() - started) / 1000).toFixed(1).padStart(6);
    console.log(`${clear()}✓ ${name} ${seconds} s  ${show(result)}`.trimEnd());
    return result;
  } catch (error) {
    process.stdout.write(clear());
    throw error;
  }
}

function clear(): string {
  return process.stdout.isTTY ? "\r\u001b[K" : "";
}
