import { forecast } from "../../../src/forecast/forecast";
import type { Cell } from "../../../src/labelled/cell";
import type { MeaningKey } from "../../../taskpane/ownfigures/meaningOptions";
import { takenFigures } from "../../../src/ownfigures/taken/takenFigures";
import { withOwnFigures } from "../../../taskpane/forecast/base/withOwnFigures";
import { emptyWork } from "../../../taskpane/forecast/state/work";
import { afterChoice, beginBlock, readingOf } from "../../../taskpane/ownfigures/blockState";
import type { OwnBlock } from "../../../taskpane/ownfigures/ownBlock";
import cases from "../../cases/egnasiffror/tabeller.json";

interface Table {
  readonly name: string;
  readonly rows: readonly (readonly Cell[])[];
  /** What the user says of rows: their label and what they are. */
  readonly answers: readonly (readonly [label: string, meaning: Exclude<MeaningKey, "">])[];
  readonly noBudget?: true;
}

const { thisYear } = cases;
const tables = cases.tables as unknown as readonly Table[];

function taken({ rows, answers }: Table) {
  const own: OwnBlock = { place: "Blad1!A1:F20", block: { values: rows }, known: [], notes: [] };
  let state = beginBlock(own, thisYear);
  for (const [label, meaning] of answers) {
    const line = readingOf(own, state, thisYear).lines.find((each) => each.label === label);
    if (line === undefined) throw new Error(`No row ${label}`);
    state = afterChoice(state, { label, lines: { [line.key]: { meaning } } });
  }
  return readingOf(own, state, thisYear);
}

describe("one municipality, its figures written in ten ways", () => {
  test.each(tables.map((table) => [table.name, table] as const))("%s", (_, table) => {
    const reading = taken(table);
    expect(reading.questions).toEqual([]);
    expect(reading.lines.flatMap(({ state, label }) => (state === "ask" ? label : []))).toEqual([]);
    const { base, lastYear } = withOwnFigures(emptyWork, takenFigures(reading), "Blad1!A1:F20");
    if (base === undefined) throw new Error("No base");
    expect(base.name).toBe("Blad1 2025");
    expect(base.values).toEqual(cases.base);
    expect(base.series.inhabitants?.at(-1)).toEqual({ year: 2025, value: cases.inhabitants2025 });
    const budget = table.noBudget ? undefined : { year: 2025, value: cases.budget2025 };
    expect(base.series.budget?.at(-1)).toEqual(budget);
    expect(base.history?.map(({ year }) => year)).toEqual(cases.historyYears);
    const [, next] = forecast({ base, scenarios: [], scenario: undefined, lastYear }).years;
    expect(next?.year).toBe(2026);
    expect(next?.parts.sfb?.toNumber()).toBeCloseTo(cases.forecast2026.sfb, 0);
    expect(next?.parts.lss?.toNumber()).toBeCloseTo(cases.forecast2026.lss, 0);
  });
});
