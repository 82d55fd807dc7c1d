import { expect, it } from "vitest";
import { table } from "./table";

it("sets words to the left and figures to the right, Han characters two places wide", () => {
  expect(
    table(
      ["style", "pages"],
      [
        ["窄栏", "12"],
        ["a", "3"],
      ],
    ),
  ).toBe(["| style | pages |", "| ----- | ----: |", "| 窄栏  |    12 |", "| a     |     3 |"].join("\n"));
});
