import { forecastSheets } from "../../../../sheets/prognos/forecastSheets";
import type { SheetTemplate } from "../../../../sheets/builder/SheetTemplate";
import { heldContent } from "../../../../sheets/update/heldContent";
import { planUpdate } from "../../../../sheets/update/planUpdate";
import type { CellNow } from "../../../../sheets/update/sheetNow";
import type { Base } from "../../../../src/forecast/base/base";
import type { Scenario } from "../../../../src/forecast/scenarios/scenario";
import { fetchedWork } from "../../../../taskpane/forecast/results/fetchedWork";
import { emptyWork } from "../../../../taskpane/forecast/state/work";

const base: Base = {
  name: "Granby 2025",
  values: {
    year: 2025,
    sfbPersons: 14,
    lssPersons: 3,
    lssHours: 9000,
    outturnSfb: 5_100_000,
    outturnLss: 3_100_000,
  },
  series: { budget: [{ year: 2025, value: 9_500_000 }] },
  notes: { sfbPersons: { status: "statistik", text: "Försäkringskassan." } },
  provider: { sfbActiveHours: "5200" },
  history: [2023, 2024].map((year) => ({
    ...{ year, sfbPersons: 13, lssHours: 9000, outturnSfb: 4_900_000, outturnLss: 2_900_000 },
    budgetSfb: 5_000_000,
  })),
};
const scenario: Scenario = {
  id: "loner",
  name: "Löner 3 %",
  on: [],
  changes: [
    {
      ...{ id: "w", field: "wageGrowth", operation: "set", from: "2026", value: "0.03" },
      note: { status: "antagande", text: "Avtal." },
    },
    {
      ...{ id: "t", field: "takeover", operation: "set", from: "2027-07-01", value: "12" },
      note: { status: "aviserad", text: "Utredningen." },
    },
  ],
};
const work = { ...emptyWork, base, scenarios: [scenario], lastYear: 2027 };
const written = { scenarios: [scenario], shown: [scenario.id] };
const templates = forecastSheets(
  { base, ...written, lastYear: 2027 },
  { prognos: "Prognos", antaganden: "Antaganden", indata: "Indata" },
);
type Hand = readonly (readonly [
  sheet: string,
  line: string,
  column: string,
  value: string | number | null,
])[];

/** The cell of a row and column by their words, as the user finds it. */
function addressOf({ cells, looks }: SheetTemplate, line: string, column: string): string {
  const at = (text: string) =>
    [...cells]
      .filter(([, content]) => String(heldContent(content)) === text)
      .map(([place]) => place);
  const heading = at(column).find((place) => looks.get(place)?.startsWith("head"));
  const letters = heading?.replace(/\d+/, "") ?? "";
  const row = at(line).map((place) => place.replace(/\D+/, ""))[0] ?? "";
  return letters + row;
}

function fetched(hand: Hand) {
  const plans = templates.map((template, place) => {
    const now = new Map<string, CellNow>(
      [...template.cells].map(([at, content]) => {
        const held = heldContent(content);
        return [at, { value: held, formula: held }];
      }),
    );
    for (const [sheet, line, column, value] of hand) {
      if (sheet !== template.name) continue;
      const at = addressOf(template, line, column);
      if (value === null) now.delete(at);
      else now.set(at, { value, formula: value });
    }
    return planUpdate({ id: String(place), name: template.name }, template, template, now);
  });
  const set = { group: "prognos", date: "2026-03-31", title: "", kept: false, sheets: [] } as const;
  const rewriting = {
    set,
    plans,
    templates,
    added: [],
    left: { pointing: [], unread: [] },
    front: undefined,
    taken: [],
  };
  return fetchedWork(work, written, rewriting);
}

test("without a change nothing is taken, and the work is the same", () => {
  expect(fetched([])).toEqual({ work, taken: [], left: [] });
});

test("values, status, source, past years, the own provider and a scenario are taken back", () => {
  const found = fetched([
    ["Indata", "SFB-personer i snitt", "Värde", 15.5],
    ["Indata", "LSS-personer i snitt", "Källa", "Verksamhetssystemet."],
    ["Indata", "Budget 2025", "Värde", 9_600_000],
    ["Indata", "2024", "SFB-personer i snitt", 12],
    ["Antaganden", "Löneökning 2026", "Löner 3 %", 0.035],
  ]);
  const labels = found.left.map(({ line, column }) => `${line} ${column}`);
  expect(labels).toEqual([]);
  expect(found.work.base?.values.sfbPersons).toBe("15.5");
  expect(found.work.base?.notes?.sfbPersons).toEqual({
    status: "indata",
    text: "Ändrat i bladet Indata. Förut: Försäkringskassan.",
  });
  expect(found.work.base?.notes?.lssPersons?.text).toBe("Verksamhetssystemet.");
  expect(found.work.base?.series.budget).toEqual([{ year: 2025, value: "9600000" }]);
  expect(found.work.base?.history?.[1]?.sfbPersons).toBe(12);
  expect(found.work.scenarios[0]?.changes[0]).toMatchObject({
    ...{ id: "w", operation: "set", value: "0.035" },
    note: { status: "antagande", text: "Ändrat i bladet Antaganden. Förut: Avtal." },
  });
});

test("a takeover's months, and a row's status and source, are taken back to the one change that has them", () => {
  const row = "Statligt övertagande 2027-07-01";
  const found = fetched([
    ["Antaganden", row, "Löner 3 %", 24],
    ["Antaganden", "Löneökning 2026", "Status", "aviserad"],
    ["Antaganden", "Löneökning 2026", "Källa eller skäl", "Avtal 26."],
  ]);
  expect(found.left).toEqual([]);
  expect(found.work.scenarios[0]?.changes).toMatchObject([
    { id: "w", value: "0.03", note: { status: "aviserad", text: "Avtal 26." } },
    {
      ...{ id: "t", from: "2027-07-01", value: "24" },
      note: { status: "indata", text: "Ändrat i bladet Antaganden. Förut: Utredningen." },
    },
  ]);
  expect(fetched([["Antaganden", row, "Status", "säkert"]]).left).toHaveLength(1);
});

test("what cannot be taken is told and changes nothing: a text for a number, beyond a limit, a heading", () => {
  const found = fetched([
    ["Indata", "SFB-personer i snitt", "Värde", "många"],
    ["Indata", "Basår", "Värde", 20_250],
    ["Antaganden", "Löneökning 2026", "Löner 3 %", "tre"],
  ]);
  expect(found.taken).toEqual([]);
  expect(found.left).toHaveLength(3);
  expect(found.work).toEqual(work);
});
