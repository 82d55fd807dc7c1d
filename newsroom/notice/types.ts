/** One thing that waits for somebody, as they are told of it. */
export interface Notice {
  /** Tells it from every other, so that they are told once. */
  key: string;
  kind: "sign" | "voided" | "returned" | "withdrawal";
  /** What its sentence names. */
  details: Readonly<Record<string, string>>;
  /** Where on the desk it is: "/desk/…". */
  path: string;
}

/** How much waits for somebody, by the line of the rail that leads to it. */
export interface Waiting {
  /** Pages to sign for, and those that were edited after they signed. */
  review: number;
  /** Pages that came back to them, and withdrawals that want a second person. */
  issues: number;
}
