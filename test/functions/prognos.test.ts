import fc from "fast-check";
import type { Base } from "../../src/forecast/base/base";
import type { Change } from "../../src/forecast/changes/change";
import { forecast } from "../../src/forecast/forecast";
import { knownField } from "../../src/forecast/fields/fieldOf";
import type { FieldId } from "../../src/forecast/fields/forecastFields";
import { malmoBase } from "../../malmo/forecast/malmoBase";
import { malmoScenarios } from "../../malmo/forecast/malmoScenarios";
import { yearInOre } from "../../src/forecast/results/yearInOre";
import { malmoInputs } from "../../malmo/provider/malmoInputs";
import { providerFields } from "../../src/provider/fields/providerFields";
import { anyScenario, malmo } from "../model/forecast/sample";
import { answer } from "./answers";

type Row = readonly unknown[];
type Table = readonly Row[];

const label = (id: string): string => knownField(id as FieldId).label;

/** A base as its labelled rows. */
function baseRows({ values, series }: Base): Row[] {
  return [
    ...Object.entries(values).map(([id, value]) => [label(id), Number(value)]),
    ...Object.entries(series).flatMap(([id, figures]) =>
      figures.map(({ year, value }) => [`${label(id)} ${year}`, Number(value)]),
    ),
  ];
}

/** Changes that set a value or book an amount, as their labelled rows. */
function changeRows(changes: readonly Change[]): Row[] {
  return changes.map(({ field, from, through, value }) => [
    `${label(field)} ${from}${through === undefined ? "" : ` till ${through}`}`,
    Number(value),
  ]);
}

const prognos = (...args: readonly unknown[]): Table => answer("PROGNOS", ...args) as Table;
const row = (table: Table, year: number): Row => table.find(([first]) => first === year) ?? [];
const HEADINGS = ["År", "SFB", "LSS", "Egen regi", "Totalt", "Budget", "Avvikelse"];

test("the columns that were promised come first, in their order", () => {
  expect(prognos(baseRows(malmoBase), 2026)[0]?.slice(0, 7)).toEqual(HEADINGS);
});

test("Malmö's outturn and budget for 2025 are the report's, with the deviation from them", () => {
  // tkr: SFB 154 970, LSS 193 698, egen regi 13 410; kommunbidrag 354 799. Sick pay is in LSS and known
  // items in SFB: of their own they are not known.
  expect(row(prognos(baseRows(malmoBase)), 2025).slice(0, 9)).toEqual([
    2025,
    154_970_000,
    193_698_000,
    13_410_000,
    362_078_000,
    354_799_000,
    -7_279_000,
    "",
    "",
  ]);
});

test("without a last year it goes ten years, and a year without a budget has empty cells", () => {
  const table = prognos(baseRows(malmoBase));
  expect(table.slice(1).map(([year]) => year)).toEqual(
    Array.from({ length: 11 }, (_, more) => 2025 + more),
  );
  expect(row(table, 2030).slice(5, 7)).toEqual(["", ""]);
});

/** A budget set from a year on stands on every year of the range. */
function budgetRows(changes: readonly Change[], last: number): Row[] {
  const rows = new Map<string, number>();
  for (const { from, through, value } of changes.filter(({ field }) => field === "budget")) {
    for (let year = Number(from); year <= Number(through ?? last); year += 1) {
      rows.set(`Budget ${year}`, Number(value));
    }
  }
  return [...rows];
}

test.each(malmoScenarios.map((each) => [each.name, each] as const))(
  "%s is the model's forecast, year by year to the öre",
  (_name, scenario) => {
    const [first] = malmoScenarios;
    const layers = scenario === first ? [first] : [first, scenario];
    const changes = layers.flatMap((each) => each?.changes ?? []);
    // What is said later of the same year counts.
    const own = new Map(
      changeRows(changes.filter(({ field }) => field !== "budget")) as [string, number][],
    );
    const rows = [...baseRows(malmoBase), ...own, ...budgetRows(changes, 2035)];
    const { years } = forecast({
      base: malmoBase,
      scenarios: malmoScenarios,
      scenario: scenario.id,
      lastYear: 2035,
    });
    const expected = years
      .map(yearInOre)
      .map((year) => [
        year.year,
        year.parts.sfb?.toNumber() ?? "",
        year.parts.lss?.toNumber() ?? "",
        year.parts.provider?.toNumber() ?? "",
        year.total?.toNumber() ?? "",
        year.budget?.toNumber() ?? "",
        year.deviation?.toNumber() ?? "",
        year.parts.sickPay?.toNumber() ?? "",
        year.parts.oneOffs?.toNumber() ?? "",
      ]);
    expect(
      prognos(rows, 2035)
        .slice(1)
        .map((each) => each.slice(0, 9)),
    ).toEqual(expected);
  },
);

const cents = (cell: unknown): bigint => BigInt(Math.round(Number(cell) * 100));

test("SFB, LSS, egen regi, sjuklön and kända poster are Totalt to the öre, whatever is assumed", () => {
  fc.assert(
    fc.property(anyScenario("a", 6), ({ changes }) => {
      const sets = changes.filter(({ operation }) => operation === "set" || operation === "event");
      for (const year of prognos([...baseRows(malmo), ...changeRows(sets)], 2030).slice(1)) {
        const parts = [1, 2, 3, 7, 8].map((place) => cents(year[place]));
        expect(parts.reduce((sum, part) => sum + part)).toBe(cents(year[4]));
        if (year[5] !== "") expect(cents(year[5]) - cents(year[4])).toBe(cents(year[6]));
      }
    }),
    { numRuns: 40 },
  );
});

describe("a range with a column a scenario", () => {
  const rows: Row[] = [
    ["", "Som i dag", "Höjd schablon"],
    ["Löneökning 2027", 0.02, 0.03],
    ["Uppräkning av schablonen 2027", null, 0.03],
    ["Nyttjandegrad", 0.99, null],
  ];
  const own = (place: number): Row[] => rows.slice(1).map((cells) => [cells[0], cells[place]]);
  const base = baseRows(malmo);

  test("answers each column by its heading as that column alone, the first without a heading", () => {
    const first = prognos([...base, ...own(1)], 2030);
    expect(prognos(rows, 2030, undefined, base)).toEqual(first);
    expect(prognos(rows, 2030, " som I dag ", base)).toEqual(first);
    expect(prognos(rows, 2030, "Höjd schablon", base)).toEqual(prognos([...base, ...own(2)], 2030));
  });

  test("names the headings that there are, and a heading that stands twice", () => {
    expect(answer("PROGNOS", rows, 2030, "Höjd", base)).toBe(
      "#VALUE! PA.PROGNOS: scenario fick texten ”Höjd”, men ska vara en av rubrikerna: ”Som i dag” eller ”Höjd schablon”.",
    );
    const twice = rows.map(([head, one]) => [head, one, one]);
    expect(answer("PROGNOS", twice, 2030, "Som i dag", base)).toBe(
      "#VALUE! PA.PROGNOS: Rubriken ”Som i dag” står över två kolumner. Ge den ena ett annat namn.",
    );
    expect(answer("PROGNOS", base, 2030, "Som i dag")).toBe(
      "#VALUE! PA.PROGNOS: scenario fick texten ”Som i dag”, men området har ingen rad med rubriker. Skriv scenariots namn överst i sin kolumn.",
    );
  });

  test("tells headings apart that differ in a sign only, and takes either when it is written so", () => {
    const close = [["", "Löner 3", "Löner +3 %"], ...rows.slice(1)];
    expect(prognos(close, 2030, "Löner 3", base)).toEqual(prognos(rows, 2030, "Som i dag", base));
    expect(prognos(close, 2030, "Löner +3 %", base)).toEqual(
      prognos(rows, 2030, "Höjd schablon", base),
    );
    expect(answer("PROGNOS", close, 2030, "löner 3", base)).toMatch(/står över två kolumner/);
  });

  test("says in which of two ranges a row is wrong", () => {
    expect(answer("PROGNOS", [...rows, ["Löneökning", "x", 1]], 2030, undefined, base)).toBe(
      "#VALUE! PA.PROGNOS: Rad 5 i antaganden (”Löneökning”) är ”x” men ska vara ett tal.",
    );
    expect(answer("PROGNOS", rows, 2030, undefined, [...base, ["Basåret", 2025]])).toMatch(
      / i indata: ”Basåret” är ingen känd uppgift\. Menade du ”Basår”\?$/,
    );
  });
});

describe("dates after a label", () => {
  const base = baseRows(malmo);

  test("with two, the value holds until the second, and both spellings are the same", () => {
    const dashed = prognos([...base, ["Nyttjandegrad 2027–2028", 0.5]], 2029);
    expect(prognos([...base, ["Nyttjandegrad 2027 till 2028", 0.5]], 2029)).toEqual(dashed);
    const without = prognos(base, 2029);
    expect(row(dashed, 2029)).toEqual(row(without, 2029));
    expect(Number(row(dashed, 2028)[1]) * 2).toBeCloseTo(Number(row(without, 2028)[1]), 1);
  });

  test.each([
    ["Budget 2026–2028", 1, /anges år för år\. Skriv en rad för varje år\.$/],
    ["Budget 2026-03-01", 1, /anges per år, inte per dag\. Skriv bara året\.$/],
    ["Statsbidrag per år 2026-03-01", 1, /kronor per år kan inte komma på en dag\./],
    ["Nyttjandegrad 2028–2027", 1, /slutar 2027, före sin början\./],
    [
      "Löneökning 2027-13",
      0.01,
      /är ingen känd uppgift|ett år, en månad eller en dag|ett datum som inte finns/,
    ],
  ])("%s is refused", (name, value, message) => {
    expect(answer("PROGNOS", [...base, [name, value]])).toMatch(message);
  });
});

test("the own provider's range gives the deficit by its model", () => {
  const { given } = malmoInputs(2025);
  const range = Object.entries(given).map(([id, value]) => [
    providerFields.find((field) => field.id === id)?.label,
    Number(value),
  ]);
  const provider = Object.fromEntries(
    Object.entries(given)
      .filter(([id]) => id !== "year")
      .map(([id, value]) => [id, String(value)]),
  );
  const base = { ...malmoBase, provider };
  const { years } = forecast({ base, scenarios: [], lastYear: 2028 });
  const table = prognos(baseRows(malmoBase), 2028, undefined, undefined, range);
  expect(table.slice(1).map((cells) => cells[3])).toEqual(
    years.map((each) => yearInOre(each).parts.provider?.toNumber()),
  );
  expect(answer("PROGNOS", baseRows(malmoBase), 2028, null, null, range.slice(1))).toMatch(
    /^#VALUE! PA\.PROGNOS: Egen regi: /,
  );
});
