/** Wrong use of the command: shown as its one sentence, and the command ends with exit code 2. */
export class WrongUse extends Error {}
