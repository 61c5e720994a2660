import { forecast } from "../../../src/forecast/forecast";
import type { Cell } from "../../../src/labelled/cell";
import type { MeaningKey } from "../../../taskpane/ownfigures/meaningOptions";
import { takenFigures } from "../../../src/ownfigures/taken/takenFigures";
import { withOwnFigures } from "../../../taskpane/forecast/base/withOwnFigures";
import { ownUses } from "../../../taskpane/forecast/base/ownUses";
import { withKnownItems } from "../../../taskpane/forecast/base/withKnownItems";
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

describe("known items of a table", () => {
  const ROWS = [
    ["Tkr", "Utfall 2024", "Utfall 2025", "Budget 2026", "Prognos 2026"],
    ["Brukare SFB", 14, 14, 14, 14],
    ["Brukare LSS", 3, 3, 3, 3],
    ["Timmar LSS", 7200, 7200, 7200, 7200],
    ["Kostnad SFB", 4950, 5010, 5200, 5250],
    ["Kostnad LSS", 2410, 2480, 2550, 2560],
    ["Sena fakturor", "", 120, 200, 250],
    ["Återbetalning FK", "", "", "", 80],
  ];
  const own: OwnBlock = { place: "Blad1!A1:E8", block: { values: ROWS }, known: [], notes: [] };
  const state = ["Sena fakturor", "Återbetalning FK"].reduce(
    (now, label) => {
      const line = readingOf(own, now, thisYear).lines.find((each) => each.label === label);
      const choice = line?.question?.choices[0];
      if (choice === undefined) throw new Error(`Nothing is asked of ${label}`);
      return afterChoice(now, choice);
    },
    beginBlock(own, thisYear),
  );
  const figures = takenFigures(readingOf(own, state, thisYear));
  const work = withOwnFigures(emptyWork, figures, "Blad1!A1:E8");

  test("of the years to come they are a scenario's, with year, kronor and text, forecast before budget", () => {
    const { work: after, chosen } = withKnownItems(work, figures, "Blad1!A1:E8", undefined);
    const [scenario] = after.scenarios;
    expect(scenario).toMatchObject({ id: chosen, name: "Kända poster" });
    expect(scenario?.changes).toMatchObject([
      {
        field: "lateInvoices",
        operation: "event",
        from: "2026",
        value: 250_000,
        note: { text: "Sena fakturor. Hämtat från Blad1!A1:E8." },
      },
      { field: "repayments", operation: "event", from: "2026", value: 80_000 },
    ]);
    const { years } = forecast({
      base: after.base ?? { name: "", values: {}, series: {}, notes: {} },
      scenarios: after.scenarios,
      scenario: chosen,
      lastYear: 2027,
    });
    // 250 000 less 80 000 in 2026, and nothing in 2027.
    expect(years.map(({ parts }) => parts.oneOffs?.toNumber() ?? 0)).toEqual([
      expect.any(Number),
      170_000,
      0,
    ]);
  });

  test("in a scenario that is chosen they stand once, however often the table is read", () => {
    const first = withKnownItems(work, figures, "Blad1!A1:E8", undefined);
    const again = withKnownItems(first.work, figures, "Blad1!A1:E8", first.chosen);
    expect(again).toEqual(first);
    expect(ownUses(figures, first.work, first.chosen).taken.slice(-2)).toEqual([
      "Kända poster i historiken: Sena fakturor 2025 120\u00a0000\u00a0kr.",
      "Kända poster i scenariot ”Kända poster”: Sena fakturor 2026 250\u00a0000\u00a0kr, Återbetalning 2026 80\u00a0000\u00a0kr.",
    ]);
  });
});

describe("the costs of years whose volumes are known, as a ledger has them", () => {
  const read = (rows: readonly (readonly Cell[])[]) => {
    const own: OwnBlock = { place: "Blad1!A1:E8", block: { values: rows }, known: [], notes: [] };
    return takenFigures(readingOf(own, beginBlock(own, thisYear), thisYear));
  };
  const whole = read([
    ["Tkr", "Utfall 2024", "Utfall 2025"],
    ["Brukare SFB", 14, 15],
    ["Brukare LSS", 3, 3],
    ["Timmar LSS", 7200, 7300],
    ["Kostnad SFB", 4950, 5010],
    ["Kostnad LSS", 2410, 2480],
  ]);
  const costs = read([
    ["Tkr", "Utfall 2023", "Utfall 2024", "Utfall 2025"],
    ["Kostnad SFB", 4700, 4960, 5020],
    ["Kostnad LSS", 2300, 2420, 2490],
  ]);

  test("are put into the history and the base that there are; a year without volumes is told", () => {
    const work = withOwnFigures(emptyWork, whole, "Blad1!A1:C6");
    const { taken, problems } = ownUses(costs, work);
    expect(taken).toContain("Utfall i historiken som finns: 2024, 2025.");
    expect(problems.filter((each) => /blir inte historik/.test(each))).toEqual([
      expect.stringMatching(
        /^2023 blir inte historik: .* saknas\. Hämta dem först, så kan utfallet läggas till efteråt\.$/,
      ),
    ]);
    const { base } = withOwnFigures(work, costs, "Ledger!A1:D3");
    expect(base?.values).toMatchObject({ sfbPersons: 15, outturnSfb: 5_020_000 });
    expect(base?.history).toEqual([
      ...[
        {
          year: 2024,
          sfbPersons: 14,
          lssHours: 7200,
          outturnSfb: 4_960_000,
          outturnLss: 2_420_000,
        },
        {
          year: 2025,
          sfbPersons: 15,
          lssHours: 7300,
          outturnSfb: 5_020_000,
          outturnLss: 2_490_000,
        },
      ],
    ]);
  });

  test("without a history nothing is made of them but the base year", () => {
    const { base } = withOwnFigures(emptyWork, costs, "Ledger!A1:D3");
    expect(base?.history).toBeUndefined();
    expect(base?.values.outturnSfb).toBe(5_020_000);
  });
});
