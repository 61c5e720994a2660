import { type FieldId, providerFields } from "../../src/provider/fields/providerFields";
import type { SheetBuilder } from "../../sheets/builder/SheetBuilder";
import { egenRegi } from "../../sheets/egenregi/egenRegi";
import { resolveInputs } from "../../src/provider/resolveInputs";
import { composeWorkbook } from "../../workbench/sheets/composeWorkbook";
import { createModel } from "../../workbench/engine/createModel";
import type { Model } from "../../workbench/engine/spreadsheetTypes";
import { randomFrom } from "./randomFrom";
import { fill } from "./workbench";

type Row = readonly [label: string, value: string | number];

const labels = new Map<FieldId, string>(providerFields.map(({ id, label }) => [id, label]));
const row = (id: FieldId, value: string | number): Row => [labels.get(id) ?? "", value];

/** A provider at random with every one of its rows filled, the same every time. */
function allRows(seed: number): readonly Row[] {
  const next = randomFrom(seed);
  const share = (): number => next(0, 1, 4);
  const [hok, pan] = [next(0.4, 0.7, 2), next(0.1, 0.2, 2)];
  const own: Partial<Record<FieldId, string | number>> = {
    year: 2024,
    schablon: next(320, 360, 1),
    uplift: 0.02,
    lssPriceFactor: next(0.9, 1.1, 3),
    grant: next(0, 9e6, 2),
    persons: next(10, 90, 1),
    hokShare: hok,
    panShare: pan,
    relativeShare: Number((1 - hok - pan).toFixed(2)),
    weeklyShare1: 0.5,
    weeklyShare2: 0.3333,
    weeklyShare3: 0.1666,
    jourReading: next(1, 2),
    rotaHours: next(150, 240),
    rotaEmployees: next(2, 4),
    weekendShare: share(),
    vacation: next(0.08, 0.14, 3),
    sickShare: next(0.03, 0.12, 4),
    training: next(0, 0.04, 3),
    travelMinutes: next(5, 40),
  };
  const ofUnit: Readonly<Record<string, () => number>> = {
    kr: () => next(0, 5e6, 2),
    "kr/timme": () => next(5, 40, 2),
    "kr/månad": () => next(26_000, 36_000, 0),
    "kr/insats": () => next(5, 40, 2),
    andel: share,
    "andel av timlönen": () => next(0.1, 1.2, 3),
    timmar: () => next(100, 90_000, 2),
    "timmar/vecka": () => next(33, 41, 2),
    "timmar/månad": () => next(40, 60),
    veckor: () => next(1, 9, 1),
    personer: () => next(0, 5),
    insatser: () => next(0, 4000),
  };
  return providerFields.map(({ id, unit }) =>
    row(id, own[id] ?? (/Hourly?Pay$/.test(id) ? next(150, 220, 2) : (ofUnit[unit]?.() ?? 1))),
  );
}

/** A few of the rows at random: the others take what holds without them. */
function someRows(seed: number): readonly Row[] {
  const next = randomFrom(seed);
  return [
    row("rotaEmployees", 3),
    row("year", ["'2025-02", 2016, 2020, 2025][(seed + 1) % 4] ?? 2025),
    row("monthlyPay", next(26_000, 36_000)),
    row("sfbActiveHours", next(1000, 60_000, 1)),
    row("lssActiveHours", next(0, 9_000, 1)),
    row("lssJourHours", next(0, 5_000, 1)),
    row("panShare", 0.25),
    row("hokShare", 0.75),
    row("deathPersons", next(0, 2)),
    row("newCases", next(0, 3)),
    row("referencePay", next(25_000, 30_000)),
  ];
}

/** What PA.EGENREGI may be asked of the same rows: a list of changes each. */
const CHANGES: readonly (readonly Row[])[] = [
  [row("year", "'2025-03"), row("schablon", "")],
  [row("year", 2029), row("uplift", 0.013)],
  [row("monthlyPay", 31_234.5), row("wageOn", 0), row("jourOn", 0)],
  [row("fullTimeOn", 0), row("sickPayOn", 0), row("obOn", 0), row("surplusOn", 0)],
  [row("wageOn", 0), row("fullTimeOn", 0), row("absenceOn", 0), row("sickPayOn", 0)],
  [row("jourReading", 2), row("jourExcessOn", 0), row("startUpOn", 0), row("shortVisitsOn", 0)],
  [row("hokShare", 0), row("panShare", 1), row("relativeShare", 0), row("administrationOn", 0)],
  [row("hokShare", 1), row("panShare", 0), row("relativeShare", 0), row("absenceOn", 0)],
];

const HEIGHT = 20;
/** How many of the lists of changes a workbook has: each call is a sheet of its own. */
const LISTS = 3;

/** A workbook with a provider at random: all of its rows or some, as they are and with some of the lists of changes. */
export function providersToOpen(seed: number, isAll: boolean): Model {
  const model = createModel();
  const rows = isAll ? allRows(seed) : someRows(seed);
  const range = `$A$1:$B$${rows.length + 1}`;
  const [bridge, label] = [3, 7];
  const lists = Array.from(
    { length: LISTS },
    (_, place) => CHANGES[(seed + 3 * place) % CHANGES.length] ?? [],
  );
  const cells = Array.from({ length: Math.max(rows.length + 1, HEIGHT * (LISTS + 1)) }, () =>
    Array<string | number>(label + 2).fill(""),
  );
  const put = (down: number, along: number, line: readonly (string | number)[]): void =>
    line.forEach((value, place) => cells[down]?.splice(along + place, 1, value));
  [["Uppgift", "Värde"], ...rows].forEach((line, place) => put(place, 0, line));
  put(0, bridge, [`=PA.EGENREGI(${range})`]);
  lists.forEach((list, place) => {
    const top = HEIGHT * (place + 1);
    [["Ändring", ""], ...list].forEach((line, down) => put(top + down, label, line));
    put(top, bridge, [`=PA.EGENREGI(${range},H${top + 1}:I${top + 1 + list.length})`]);
  });
  fill(model, cells);
  return model;
}

/** The sheet that the pane writes, of a small provider: its bridge, what small changes do, and the private one. */
export function exampleProvider(): Model {
  const inputs = resolveInputs({
    ...{
      year: 2025,
      persons: 4,
      sfbActiveHours: 18_450,
      lssActiveHours: 2_310.5,
      sfbJourHours: 1_960,
    },
    ...{ rotaEmployees: 3, monthlyPay: 27_850, obPerHour: 18.4, hokShare: 0.8, panShare: 0.2 },
    ...{ hospitalPersons: 1, visits: 350, administration: 412_000, grant: 1_250_000 },
  });
  return createModel(composeWorkbook([egenRegi(inputs).template as SheetBuilder]));
}
