import { screen, within } from "@testing-library/react";
import { malmoBase } from "../../../../malmo/forecast/malmoBase";
import { malmoScenarios } from "../../../../malmo/forecast/malmoScenarios";
import { Results } from "../../../../taskpane/forecast/results/Results";
import { base, handCase, scenario } from "./handCase";
import { axeFindings, click, choose, numberOf, renderPart, rowsOf, typed } from "./renderResults";

const UNITS = ["kr", "tkr", "mnkr"] as const;

const showHandCase = (lastYear = 2026) =>
  renderPart(
    <Results base={base} scenarios={[scenario]} shown={[scenario.id]} lastYear={lastYear} />,
  );
const showMalmo = () =>
  renderPart(
    <Results
      base={malmoBase}
      scenarios={malmoScenarios}
      shown={["malmo-2026", "malmo-opi", "malmo-inflode"]}
      lastYear={2030}
    />,
  );
const unit = (name: string) => click(screen.getByLabelText(name));
const figure = (label: RegExp): string =>
  typed(screen.getByText(label, { selector: "dt" }).nextElementSibling?.textContent);
const years = () => rowsOf(/Prognos per år/);

describe("the case worked by hand", () => {
  test("next year's cost, budget and deviation are in sight, to the krona and labelled", async () => {
    await showHandCase();
    await unit("kr");
    // 376 422 067,28; 375 000 000; −1 422 067,28, that is −0,4 % of the budget.
    expect(figure(/^Kostnad/)).toBe("376 422 067 kr");
    expect(figure(/^Budget$/)).toBe("375 000 000 kr");
    expect(figure(/^Budgetavvikelse/)).toBe("-1 422 067 kr");
    expect(figure(/^Andel av budgeten/)).toBe("-0,4 %");
    expect(screen.getAllByText("prognos").length).toBeGreaterThan(0);
    expect(screen.getAllByText("beslutad").length).toBeGreaterThan(0);
  });

  test("the table has the year's parts, persons and schablon", async () => {
    await showHandCase();
    await unit("kr");
    const cells = years().get("2026prognos") ?? [];
    expect(cells.slice(0, 8)).toEqual([
      "172 659 306",
      // 183 669 720,97 and a total of …067,28: the parts shown sum to the total shown.
      "183 669 721",
      "15 293 040",
      "4 800 000",
      "376 422 067",
      "375 000 000",
      "-1 422 067",
      // 376 422 067,28/370 000
      "1 017",
    ]);
    expect(cells.at(-1)).toBe("347,70 beslutad");
  });

  test("every figure of the table stands under its own heading", async () => {
    await showHandCase();
    await unit("kr");
    const heads = within(screen.getByRole("table", { name: /Prognos per år/ }))
      .getAllByRole("columnheader")
      .map(({ textContent }) => typed(textContent))
      .slice(1);
    const cells = years().get("2026prognos") ?? [];
    // Persons are the average of the months' averages, by days; hours are the months' sum.
    const { months } = handCase;
    const days = months.reduce((sum, month) => sum + month.days, 0);
    const average = (of: "sfbAverage" | "lssAverage"): number =>
      months.reduce((sum, month) => sum + Number(month[of]) * month.days, 0) / days;
    const hours = months.reduce((sum, { lssHours }) => sum + Number(lssHours), 0);
    const found = Object.fromEntries(heads.map((head, place) => [head, cells[place]]));
    expect(heads).toHaveLength(cells.length);
    expect(found).toMatchObject({
      SFB: "172 659 306",
      LSS: "183 669 721",
      "Egen regi": "15 293 040",
      "Kända poster": "4 800 000",
      Totalt: "376 422 067",
      Budget: "375 000 000",
      Avvikelse: "-1 422 067",
      "Kr per invånare": "1 017",
      "Schablon, kr": "347,70 beslutad",
    });
    expect(numberOf(found["SFB-personer"])).toBeCloseTo(average("sfbAverage"), 1);
    expect(numberOf(found["LSS-personer"])).toBeCloseTo(average("lssAverage"), 1);
    expect(numberOf(found["LSS-timmar"])).toBe(Math.round(hours));
  });

  test("rounded to a hundred thousand the parts still sum: 172,6 + 183,7 + 15,3 + 4,8 = 376,4", async () => {
    await showHandCase();
    await unit("mnkr");
    expect(years().get("2026prognos")?.slice(0, 5)).toEqual([
      "172,6",
      "183,7",
      "15,3",
      "4,8",
      "376,4",
    ]);
  });

  test("its months show the stock as it was worked: what goes out of one month comes into the next", async () => {
    await showHandCase();
    await click(screen.getByRole("button", { name: "Månaderna 2026" }));
    await choose("Visa", "SFB-personer");
    const rows = [...rowsOf(/SFB-personer per månad/).values()].map((row) => row.map(numberOf));
    expect(rows).toHaveLength(12);
    handCase.months.forEach((month, place) => {
      expect(rows[place]?.slice(0, 4)).toEqual(
        [month.sfbOpening, month.sfbInflow, month.sfbOutflow, month.sfbClosing].map(Number),
      );
    });
  });

  test.each(UNITS)(
    "its months sum to the year and the parts to the months, in %s",
    async (name) => {
      await showHandCase();
      await unit(name);
      await click(screen.getByRole("button", { name: "Månaderna 2026" }));
      // SFB, LSS, egen regi, kända poster and the total.
      const all = [...rowsOf(/Kostnad per månad/).values()].map((row) =>
        row.slice(0, 5).map(numberOf),
      );
      const months = all.slice(0, 12);
      const year = all[12] ?? [];
      const decimals = name === "mnkr" ? 2 : 0;
      const sum = (values: readonly number[]): string =>
        values.reduce((a, b) => a + b, 0).toFixed(decimals);
      for (const row of all) expect(sum(row.slice(0, 4))).toBe(row[4]?.toFixed(decimals));
      year.forEach((total, column) => {
        expect(sum(months.map((row) => row[column] ?? 0))).toBe(total.toFixed(decimals));
      });
    },
  );
});

describe("Malmö with other scenarios", () => {
  test("the base year is labelled as outturn, with the report's 362 078 tkr", async () => {
    await showMalmo();
    await unit("tkr");
    const row = years().get("2025utfall") ?? [];
    expect(row.slice(0, 3)).toEqual(["154 970", "193 698", "13 410"]);
    expect(row).toContain("362 078");
    expect(row).toContain("-7 279");
  });

  test.each(UNITS)("in %s every row of the table sums", async (name) => {
    await showMalmo();
    await unit(name);
    for (const row of years().values()) {
      const [sfb, lss, provider, oneOffs, total, budget, deviation] = row.map(numberOf);
      // Of the outturn the known items are not known, and shown by a dash.
      const known = [sfb, lss, provider, oneOffs].filter((each) => !Number.isNaN(each));
      expect(known.reduce((a = 0, b = 0) => a + b)).toBeCloseTo(total ?? 0);
      expect((budget ?? 0) - (total ?? 0)).toBeCloseTo(deviation ?? 0);
    }
  });

  test("the others follow, each with its letter, its name and its value of the chosen year", async () => {
    await showMalmo();
    await unit("tkr");
    await click(await screen.findByRole("radio", { name: /^2030 prognos/ }));
    const other = screen.getByText("Schablonen följer OPI", { selector: "dt span" });
    const value = other.closest(".year-key__row")?.querySelector("dd")?.textContent;
    await choose("Tabellen visar", "Schablonen följer OPI");
    expect(years().get("2030prognos")?.[4]).toBe(typed(value));
  });

  test("a year says its figures when it is reached with the keyboard", async () => {
    await showMalmo();
    await unit("mnkr");
    const all = screen.getAllByRole("radio", { name: /totalt/ });
    expect(all).toHaveLength(6);
    // 362 078 tkr against 354 799.
    expect(typed(all[0]?.getAttribute("aria-label"))).toBe(
      "2025 utfall: totalt 362,1 mnkr, avvikelse -7,3",
    );
  });

  test("the budget says that it is assumed", async () => {
    await showMalmo();
    const label = screen.getByText(/^Budget$/, { selector: "dl.results__figures dt" });
    expect(label.textContent).toContain("antagande");
  });

  test("axe finds nothing, with the months open", async () => {
    const container = await showMalmo();
    await click(screen.getByRole("button", { name: "Månaderna 2026" }));
    expect(await axeFindings(container)).toEqual([]);
  });
});

test("what is wrong with a scenario is told with its name, and the others are still shown", async () => {
  const broken = { ...scenario, id: "fel", name: "Fel", on: ["borta"] };
  await renderPart(
    <Results
      base={base}
      scenarios={[scenario, broken]}
      shown={[scenario.id, broken.id]}
      lastYear={2026}
    />,
  );
  expect((await screen.findByRole("alert")).textContent).toContain(
    "Fel: ”Fel” bygger på ”borta”, ett scenario som inte finns.",
  );
  expect(years().size).toBe(1);
});

test("two scenarios that clash say so, and which of them counts", async () => {
  const note = { status: "antagande", text: "Prov." } as const;
  const uplift = (id: string, value: string) => ({
    ...scenario,
    id,
    name: id,
    changes: [{ id, field: "uplift", operation: "set", from: "2027", value, note } as const],
  });
  const both = { ...scenario, id: "båda", name: "Båda", on: ["låg", "hög"], changes: [] };
  await renderPart(
    <Results
      base={base}
      scenarios={[uplift("låg", "0.01"), uplift("hög", "0.03"), both]}
      shown={["båda"]}
      lastYear={2028}
    />,
  );
  expect(screen.getByText("Scenarierna krockar.")).toBeTruthy();
  expect(screen.getByText(/Det som gäller är ”hög”, som ligger överst/)).toBeTruthy();
});
