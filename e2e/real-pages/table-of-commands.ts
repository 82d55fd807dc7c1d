interface Needs {
  name: string;
  commands: readonly string[];
}

/** How many commands each page took and of which kind, the sum and the mean; and the mean that all pages would take. */
export function tableOfCommands(driven: readonly Needs[], all: readonly Needs[]): string {
  const lines = driven.map(
    ({ name, commands }) => `${name.padEnd(24)}${String(commands.length).padStart(4)}  ${kinds(commands)}`,
  );
  const commands = driven.flatMap((page) => page.commands);
  return [
    "commands to bring each page to its annotation, driven in the browser:",
    ...lines,
    `${"together".padEnd(24)}${String(commands.length).padStart(4)}  ${kinds(commands)}`,
    `${mean(driven)} commands a page of these ${driven.length} (chosen among those that need most)`,
    `${mean(all)} commands a page of all ${all.length}, rehearsed without a screen; ${untouched(all)} need none`,
  ].join("\n");
}

function kinds(commands: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const command of commands) counts.set(command, (counts.get(command) ?? 0) + 1);
  return [...counts]
    .sort((one, other) => other[1] - one[1])
    .map(([command, count]) => (count > 1 ? `${command} ×${count}` : command))
    .join(", ");
}

const mean = (pages: readonly Needs[]): string =>
  (pages.reduce((sum, { commands }) => sum + commands.length, 0) / Math.max(1, pages.length)).toFixed(2);

const untouched = (pages: readonly Needs[]): number =>
  pages.filter(({ commands }) => commands.length === 0).length;
