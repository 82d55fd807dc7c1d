/**
 * Something that the person at the keyboard can put right: it is shown as its two sentences alone, without a
 * stack, and the command ends with exit code 1.
 */
export class Refusal extends Error {
  constructor(
    readonly chinese: string,
    readonly english: string,
  ) {
    super(`${chinese}\n${english}`);
    this.name = "Refusal";
  }
}
