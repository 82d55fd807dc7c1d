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
