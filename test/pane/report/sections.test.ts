import { malmoBase } from "../../../malmo/forecast/malmoBase";
import type { ReportCell, ReportSection } from "../../../sheets/rapport/report";
import { usualForm } from "../../../taskpane/risk/form";
import { reportCell } from "../../../taskpane/report/copy/reportCell";
import { deviationSection } from "../../../taskpane/report/sections/deviationSection";
import { followUpSection } from "../../../taskpane/report/sections/followUpSection";
import { forecastSection } from "../../../taskpane/report/sections/forecastSection";
import { intervalSection } from "../../../taskpane/report/sections/intervalSection";
import { emptyPart, type FollowForm } from "../../../taskpane/followup/form";
import { evaluate } from "../../../taskpane/variance/evaluate";
import type { TypedRow } from "../../../taskpane/variance/form";
import { plain } from "../views/renderPane";
import { comparedOf, followedOf, LIMIT, riskOf, sectionOf, TKR, workOf } from "./reportParts";

const AS = { rounding: TKR, sign: "deviation", limit: LIMIT, ownRates: undefined } as const;
const shown = (cells: readonly ReportCell[] = []): string[] =>
  cells.map((cell) => plain(reportCell(cell)));
const rowsOf = ({ tables }: ReportSection, table = 0): string[][] =>
  (tables[table]?.rows ?? []).map(({ cells }) => shown(cells));
const everything = (section: ReportSection): string => plain(JSON.stringify(section));

const forecastOf = (work = workOf()) =>
  forecastSection({ work, scenario: undefined, shown: TKR, limit: LIMIT });

describe("the forecast's part", () => {
  test("has the outturn as Malmö's report prints it, tkr: 154 970 + 193 698 + 13 410 = 362 078 of 354 799", () => {
    const section = sectionOf(forecastOf());
    expect(section.tables[0]?.heads).toEqual([
      ...["År", "SFB", "LSS", "Egen regi", "Kända poster", "Totalt", "Budget", "Avvikelse"],
    ]);
    expect(rowsOf(section)[0]).toEqual([
      ...["2025 utfall", "154 970", "193 698", "13 410", "–", "362 078", "354 799", "−7 279"],
    ]);
    expect(section.status).toBe("Prognos, scenario Bara basåret. Åren fram till 2025 är utfall.");
    expect(section.example).toBe("Exempel: Malmö");
  });

  test("adds up in every year as it is shown", () => {
    for (const row of rowsOf(sectionOf(forecastOf()))) {
      const [sfb = 0, lss = 0, provider = 0, known = 0, total] = row
        .slice(1, 6)
        .map((text) => (text === "–" ? 0 : Number(text.replace(/ /g, "").replace("−", "-"))));
      expect(sfb + lss + provider + known).toBe(total);
    }
  });

  test("of few persons tells the whole alone, and neither a part nor how many", () => {
    const { values } = malmoBase;
    const work = workOf({ ...malmoBase, values: { ...values, sfbPersons: 3, sfbNet: 0 } });
    const section = sectionOf(forecastOf(work));
    expect(section.tables[0]?.heads).toEqual(["År", "Totalt", "Budget", "Avvikelse"]);
    expect(section.notes).toContain(
      "Delarna visas inte: de är så få personer att kostnaden per del avslöjar antalet.",
    );
    const { notes, ...rest } = section;
    expect(plain(JSON.stringify(rest))).not.toMatch(/SFB|LSS|personer/);
    expect(plain(notes.join())).not.toMatch(/SFB|LSS/);
  });

  test("of few persons and nothing else is not told at all", () => {
    const values = {
      ...{ year: 2025, sfbPersons: 3, lssPersons: 0, lssHours: 0 },
      ...{ outturnProvider: 0, providerPersons: 0 },
    };
    const work = workOf({ name: "Kommunen", values, series: {} });
    expect(forecastOf(work)).toMatchObject({
      kind: "missing",
      why: expect.stringContaining("färre än 5 personer"),
    });
  });

  test("says what to do first where there is none", () => {
    expect(forecastOf({ ...workOf(), base: undefined })).toEqual({
      kind: "missing",
      why: "Fliken Prognos är tom. Börja där, så kan prognosen tas med.",
    });
  });
});

test("the interval's part says it is a simulation, with seed, draws and the figures that were drawn", () => {
  const risk = riskOf(workOf());
  const section = sectionOf(intervalSection({ risk, form: usualForm, shown: TKR }));
  const year = risk.drawing.last?.analysis.years[0];
  const tkr = (kronor = 0): string =>
    plain(new Intl.NumberFormat("sv-SE").format(Math.round(kronor / 1000)));
  expect(section.status).toBe("Simulering kring prognosen, scenario Bara basåret.");
  expect(rowsOf(section)[0]).toEqual([
    ...["2026", tkr(year?.total.p10), tkr(year?.total.p50), tkr(year?.total.p90), "–", "–"],
  ]);
  expect(rowsOf(section, 1)).toEqual([
    ["Budget", ...(year?.total.enough ?? []).map(({ budget }) => tkr(budget))],
  ]);
  expect(plain(section.notes.join(" "))).toContain("1 000 dragningar, frö 1.");
  expect(section.notes.join(" ")).toContain("Samband mellan delarna: inga");
  expect(section.notes.join(" ")).toContain("inom intervallet 3 år av 5");
});

test("the interval's part tells how many events there are, and nothing of them", () => {
  const event = {
    ...{ name: "Anna flyttar hit", probability: "50", from: "2026-07-01", lasting: true },
    ...{ amount: "", sfbPersons: "1", lssHours: "" },
  };
  const form = { ...usualForm, events: [event] };
  const section = sectionOf(intervalSection({ risk: riskOf(workOf()), form, shown: TKR }));
  expect(section.notes.join(" ")).toContain("Händelser: 1.");
  expect(everything(section)).not.toContain("Anna");
});

describe("the deviation's part", () => {
  test("has Malmö's posts of 2025, which sum to −7 279 tkr: −530 − 48 − 6 701", () => {
    const section = sectionOf(
      deviationSection({ calculated: comparedOf(), ...AS, interval: undefined }),
    );
    const rows = rowsOf(section);
    expect(rows.slice(0, 2)).toEqual([
      ["Budget", "354 799"],
      ["Utfall", "362 078"],
    ]);
    expect(rows).toContainEqual(["SFB", "−530"]);
    expect(rows).toContainEqual(["Återbetalning från Försäkringskassan", "+4 600"]);
    expect(rows.at(-1)).toEqual(["Avvikelse totalt", "−7 279"]);
    expect(plain(section.paragraphs[0])).toBe(
      "Nettokostnaden 2025 blev 362 078 tkr, 7 279 tkr (2,1 %) över budget.",
    );
    expect([section.title, section.example]).toEqual(["Avvikelse 2025", "Exempel: Malmö"]);
  });

  const compared = (...parts: (readonly [name: string, factors: readonly TypedRow[]])[]) => {
    const found = evaluate({
      ...{ kind: "budget-outturn", method: "shapley", year: "2025", isExample: false },
      origin: "Egna uppgifter",
      parts: parts.map(([name, factors]) => ({ name, factors, known: [] })),
    });
    if (found.kind !== "ok") throw new Error(found.message);
    return found;
  };
  const FEW: TypedRow[] = [
    ["Personer", "3", "4"],
    ["Kostnad per person", "350000", "360000"],
  ];
  const lss: TypedRow[] = [
    ["Timmar", "20000", "21000"],
    ["Kostnad per timme", "340", "345"],
  ];

  test("of few persons tells the whole alone: 3 × 350 + 20 × 340 = 7 850, 4 × 360 + 21 × 345 = 8 685", () => {
    const calculated = compared(["SFB", FEW], ["LSS", lss]);
    const section = sectionOf(deviationSection({ calculated, ...AS, interval: undefined }));
    expect(rowsOf(section)).toEqual([
      ["Budget", "7 850"],
      ["Utfall", "8 685"],
      ["Avvikelse totalt", "−835"],
    ]);
    expect(section.chart).toBeUndefined();
    expect(everything(section)).not.toMatch(/SFB|LSS|Personer|person än/);
  });

  test("of few by the cost alone is held too: 1 050 000 kr is about 3 of 357 500", () => {
    const calculated = compared(["SFB", [["Kostnad", "1050000", "1100000"]]], ["LSS", lss]);
    const section = sectionOf(deviationSection({ calculated, ...AS, interval: undefined }));
    expect(rowsOf(section)).toHaveLength(3);
  });

  test("of few persons and nothing else is not told; with a lower limit it is", () => {
    const calculated = compared(["SFB", FEW]);
    expect(deviationSection({ calculated, ...AS, interval: undefined }).kind).toBe("missing");
    expect(deviationSection({ calculated, ...AS, limit: 3, interval: undefined }).kind).toBe("ok");
  });
});

describe("the follow-up's part", () => {
  test("adds up: the parts to the whole, the tertials and earlier years to the year", () => {
    const section = sectionOf(
      followUpSection({ calculated: followedOf(), ...AS, interval: undefined }),
    );
    const number = (text = ""): number => Number(text.replace(/ /g, "").replace("−", "-"));
    const [sfb, lss, whole] = rowsOf(section).map((row) => row.slice(1).map(number));
    whole?.forEach((sum, k) => expect((sfb?.[k] ?? 0) + (lss?.[k] ?? 0)).toBe(sum));
    const years = rowsOf(section, 1).map((row) => number(row[1]));
    expect(years.slice(0, -1).reduce((a, b) => a + b)).toBe(years.at(-1));
    // The year's budgets are 5 000 and 2 900 tkr.
    expect(whole?.[1]).toBe(7900);
    expect(section.status).toContain("Utfall till och med april, prognos för resten av året.");
  });

  const months = (text: string) => Array.from({ length: 12 }, () => text);
  const followed = (sfb: string, persons: string): FollowForm => ({
    ...{ year: 2026, closedThrough: 1, origin: "Huvudbok", isExample: false },
    parts: [
      { ...emptyPart("sfb"), outturn: [sfb, ...months("").slice(1)], forecast: months(sfb) },
      {
        ...emptyPart("lss"),
        outturn: ["100000", ...months("").slice(1)],
        forecast: months("100000"),
      },
    ],
    ...(persons !== "" && {
      rest: {
        ...{ name: "Prognos", scenario: "", year: 2026 },
        ...{ sfbPersons: months(persons), lssHours: months("300") },
      },
    }),
  });

  test.each([
    ["by the forecast's persons", followed("200000", "4")],
    // 12 × 90 000 kr is 3 persons of 20 × 365/7 × 347,70 kr = 362 600.
    ["by the cost of SFB", followed("90000", "")],
  ])("of few persons, %s, tells the whole alone", (_how, form) => {
    const section = sectionOf(
      followUpSection({ calculated: followedOf(form), ...AS, interval: undefined }),
    );
    expect(section.tables).toHaveLength(1);
    expect(everything(section)).not.toMatch(/SFB|LSS/);
  });

  test("of many persons tells the parts", () => {
    const section = sectionOf(
      followUpSection({
        calculated: followedOf(followed("200000", "6")),
        ...AS,
        interval: undefined,
      }),
    );
    expect(rowsOf(section).map(([name]) => name)).toEqual(["SFB", "LSS", "Alla delar"]);
  });
});
