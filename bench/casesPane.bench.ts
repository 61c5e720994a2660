import { inTurns, median, pressing, setting, watched } from "./pane/holdUp";
import { inFreshPanes, markCells, openExample, openTab, type OpenedPane } from "./pane/openPane";
import type { BenchRow } from "./row";

const TIMES = { rounds: 6, warmUp: 2 } as const;
const CASES = 2_000;
const MONTHS = ["2025-01"];
const CLOSED = ".cases .entry__button[aria-expanded=false]";

type Cells = readonly (readonly (string | number | null)[])[];

/** As many cases as a small municipality has, and as no municipality has. */
function list(rows: number): Cells {
  return [
    ["Ärende", "Lagrum", "Från", "Till", "Timmar per vecka", "Födelseår"],
    ...Array.from({ length: rows }, (_, k) => [
      ...[`K${k}`, k % 3 === 0 ? "SFB" : "LSS", 44_000 + (k % 1_500)],
      ...[k % 4 === 0 ? 46_500 + (k % 700) : null, 40 + (k % 90) / 2, 1950 + (k % 60)],
    ]),
  ];
}

/** Invoices of half the cases, each of an amount of its own. */
function invoices(rows: number): Cells {
  return [
    ["Ärende", "Månad", "Belopp"],
    ...MONTHS.flatMap((month) =>
      Array.from({ length: rows }, (_, k) => [`K${k * 2}`, month, 30_000 + k]),
    ),
  ];
}

const area = (cells: Cells): string => `A1:${"ABCDEF"[(cells[0]?.length ?? 1) - 1]}${cells.length}`;
const isAsked = `document.querySelector(".preview") !== null`;
const isTaken = `document.querySelector(".preview") === null && document.querySelector(".summary") !== null`;

interface Step {
  readonly what: string;
  readonly longest: number;
}

/** Reads marked cells, takes them, and opens what can be opened of the result, heaviest told. */
async function readAndOpen(
  opened: OpenedPane,
  { press, cells, what }: { readonly press: string; readonly cells: Cells; readonly what: string },
): Promise<readonly Step[]> {
  const { pane } = opened;
  await markCells(opened, area(cells), cells);
  const read = await watched(pane, pressing(press), isAsked);
  const taken = await watched(pane, pressing("Använd"), isTaken);
  const parts: number[] = [];
  while ((await pane.locator(CLOSED).count()) > 0) {
    const open = `document.querySelector(${JSON.stringify(CLOSED)}).click();`;
    parts.push((await watched(pane, open)).longest);
  }
  return [
    { what: `${what} read`, longest: read.longest },
    { what: `${what} taken and calculated`, longest: taken.longest },
    ...(parts.length === 0
      ? []
      : [{ what: `${what}, the heaviest part opened`, longest: Math.max(...parts) }]),
  ];
}

async function changed(
  { pane }: OpenedPane,
  what: string,
  label: string,
  values: readonly string[],
): Promise<Step> {
  const all = await inTurns(
    pane,
    values.map((value) => setting(label, value)),
    TIMES,
  );
  return { what, longest: median(all.map(({ longest }) => longest)) };
}

const reported =
  (tab: string) =>
  ({ what, longest }: Step): BenchRow => ({
    what: `Pane ${tab}, ${what}, longest hold-up`,
    value: longest,
    unit: "ms",
    limit: 50,
  });

/** Ärenden, and Avstämning of the same list: 17 cases and 2,000, and as many invoices. */
async function casesSteps(opened: OpenedPane): Promise<readonly BenchRow[]> {
  const { pane } = opened;
  await openTab(pane, "Ärenden");
  const press = "Läs markerad lista";
  const few = await readAndOpen(opened, { press, cells: list(17), what: "17 cases" });
  const year = await changed(opened, "17 cases, another year", "År", ["2025", "2026"]);
  const many = await readAndOpen(opened, { press, cells: list(CASES), what: "2,000 cases" });
  const manyYear = await changed(opened, "2,000 cases, another year", "År", ["2025", "2026"]);
  await openTab(pane, "Avstämning");
  const held = await readAndOpen(opened, {
    ...{ press: "Läs markerade fakturor", cells: invoices(CASES) },
    what: "2,000 invoices against 2,000 cases",
  });
  const tolerance = await changed(opened, "2,000 invoices, another tolerance", "Tolerans", [
    "1",
    "2",
  ]);
  return [
    ...[...few, year, ...many, manyYear].map(reported("Ärenden")),
    ...[...held, tolerance].map(reported("Avstämning")),
  ];
}

/** Uppföljning: the example's year, another month closed and the amounts in another unit. */
async function followSteps({ pane, ...rest }: OpenedPane): Promise<readonly BenchRow[]> {
  await openExample(pane, "Uppföljning");
  const opened = { pane, ...rest };
  return [
    await changed(opened, "another month closed", "Stängd till och med", ["3", "4"]),
    await changed(opened, "in another unit", "Belopp i", ["kr", "tkr"]),
  ].map(reported("Uppföljning"));
}

/** The pane's tabs Ärenden, Avstämning and Uppföljning, with a real list and with one far larger. */
export async function measure(): Promise<BenchRow[]> {
  return inFreshPanes(async (opened) => [
    ...(await casesSteps(opened)),
    ...(await followSteps(opened)),
  ]);
}
