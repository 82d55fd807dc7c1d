import { budgetOf } from "./budget";
import { FIGURE_HEADS, type Figures, figureCells, figuresOf } from "./figures";
import { type AnnotatedPage, familyOf, isHeldOut } from "./pages";
import type { Row } from "./scorer";
import { table } from "./table";

/** A set of pages under a name. */
interface Group {
  readonly name: string;
  readonly rows: readonly Row[];
}

/** A family with the names of the house styles it was typeset in. */
interface StyledGroup extends Group {
  readonly styles: string;
}

interface NamedFigures extends Figures {
  readonly name: string;
}

/** All that is known after scoring. Plain data, so that programs can read it too. */
export interface Report {
  /** Each family, its even pages (weights are learnt from these) and its odd ones (held out). */
  readonly families: readonly NamedFigures[];
  readonly styles: readonly NamedFigures[];
  /** Corrections by kind: in each family, in all, and on held-out pages. */
  readonly budget: readonly { readonly kind: string; readonly counts: Readonly<Record<string, number>> }[];
  readonly rows: readonly Row[];
}

export function reportOf(pages: readonly AnnotatedPage[], rows: readonly Row[]): Report {
  const styleOf = new Map(pages.map((page) => [page.name, page.gold.style]));
  const styled = rows.filter((row) => styleOf.get(row.name) !== undefined);
  const families = groupBy(rows, (row) => familyOf(row.name)).map((group) => ({
    ...group,
    styles: [...new Set(group.rows.map((row) => styleOf.get(row.name) ?? ""))].sort().join(" "),
  }));
  return {
    families: familyGroups(families).map(figuresOfGroup),
    styles: groupBy(styled, (row) => `${familyOf(row.name)}: ${styleOf.get(row.name)}`).map(figuresOfGroup),
    budget: budgetTable(families, rows),
    rows,
  };
}

function groupBy(rows: readonly Row[], nameOf: (row: Row) => string): Group[] {
  const groups = [...Map.groupBy(rows, nameOf)].map(([name, rows]) => ({ name, rows }));
  return groups.sort((a, b) => (a.name < b.name ? -1 : 1));
}

function familyGroups(families: readonly StyledGroup[]): Group[] {
  const all = { name: "all", rows: families.flatMap(({ rows }) => rows) };
  return [...families, ...togetherByStyles(families), all].flatMap(halves);
}

/** Families that were typeset in the same house styles differ in their texts only: they make one group together. */
function togetherByStyles(families: readonly StyledGroup[]): Group[] {
  const styled = families.filter(({ styles }) => styles !== "");
  return [...Map.groupBy(styled, ({ styles }) => styles).values()]
    .filter((alike) => alike.length > 1)
    .map((alike) => ({
      name: alike.map(({ name }) => name).join("+"),
      rows: alike.flatMap(({ rows }) => rows),
    }));
}

/** A group and its two halves, where it has both. */
function halves(group: Group): Group[] {
  const [odd, even] = [true, false].map((held) => group.rows.filter((row) => isHeldOut(row.name) === held));
  if (!odd?.length || !even?.length) return [group];
  return [
    group,
    { name: `${group.name}, even pages`, rows: even },
    { name: `${group.name}, odd pages`, rows: odd },
  ];
}

function figuresOfGroup({ name, rows }: Group): NamedFigures {
  return { name, ...figuresOf(rows) };
}

function budgetTable(families: readonly Group[], rows: readonly Row[]): Report["budget"] {
  const columns = [...families, ...halves({ name: "all", rows })].map(({ name, rows }) => ({
    name,
    budget: budgetOf(rows),
  }));
  return [...budgetOf(rows).keys()].map((kind) => ({
    kind,
    counts: Object.fromEntries(columns.map(({ name, budget }) => [name, budget.get(kind) ?? 0])),
  }));
}

/** The report for people, with the `worst` pages' faults one by one. */
export function printReport(report: Report, worst: number): string {
  const figureTable = (head: string, groups: readonly NamedFigures[]) =>
    table(
      [head, ...FIGURE_HEADS],
      groups.map((group) => [group.name, ...figureCells(group)]),
    );
  const kinds = Object.keys(report.budget[0]?.counts ?? {});
  const parts = [
    figureTable("family", report.families),
    ...(report.styles.length > 0 ? [figureTable("house style", report.styles)] : []),
    table(
      ["corrections", ...kinds],
      report.budget.map(({ kind, counts }) => [kind, ...kinds.map((name) => String(counts[name] ?? 0))]),
    ),
    ...report.rows.filter((row) => row.problems.length > 0).map(printLoss),
    ...[...report.rows]
      .sort((a, b) => b.corrections - a.corrections)
      .slice(0, worst)
      .map(printFaults),
  ];
  return parts.join("\n\n");
}

function printLoss(row: Row): string {
  return [`LOSSY ${row.name}`, ...row.problems.map((problem) => `  ${problem}`)].join("\n");
}

function printFaults(row: Row): string {
  const counts = `merges ${row.merges}, splits ${row.splits}, paragraph starts ${row.paragraphErrors}, blocks ${row.wrong.length}`;
  return [
    `${row.name}: ${row.corrections} corrections (${counts})`,
    ...row.wrong.map((fault) => `  ${fault}`),
  ].join("\n");
}
