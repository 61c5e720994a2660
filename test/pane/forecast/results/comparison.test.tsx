import { screen } from "@testing-library/react";
import { malmoBase } from "../../../../malmo/forecast/malmoBase";
import { malmoScenarios } from "../../../../malmo/forecast/malmoScenarios";
import type { Change } from "../../../../src/forecast/changes/change";
import type { Scenario } from "../../../../src/forecast/scenarios/scenario";
import { Comparison } from "../../../../taskpane/forecast/results/Comparison";
import { axeFindings, choose, click, numberOf, renderPart, rowsOf } from "./renderResults";

async function show(
  first: string | undefined,
  second: string | undefined,
  lastYear: number,
  scenarios: readonly Scenario[] = malmoScenarios,
): Promise<HTMLElement> {
  const container = await renderPart(
    <Comparison {...{ base: malmoBase, scenarios, first, second, lastYear }} />,
  );
  await screen.findByRole("table", { name: /Kostnad per år/ });
  return container;
}
const unit = (name: string) => click(screen.getByLabelText(name));
const explained = () =>
  [...rowsOf(/Skillnaden ändring för ändring/)].map(([name, [amount]]) => ({
    name,
    amount: numberOf(amount),
  }));

test("the halved föräldraavdrag costs 31 × 5,3 × 365/7 × 347,70 = 2 978 770,74 kr in 2026", async () => {
  await show("malmo-2026", "malmo-foraldraavdrag", 2026);
  await unit("kr");
  // Both totals are in whole kronor, and so is the difference between them.
  const [first, second, difference] = (rowsOf(/Kostnad per år/).get("2026") ?? []).map(numberOf);
  expect(difference).toBe((second ?? 0) - (first ?? 0));
  expect(Math.abs((difference ?? 0) - 2_978_770.74)).toBeLessThan(1);
  // Neither change does anything without the other, so each has half: 1 489 385,37; the krona over is the first's.
  const [one, other, sum] = explained().map(({ amount }) => amount);
  expect([one, other, sum]).toEqual([1_489_386, 1_489_385, 2_978_771]);
});

test.each(["kr", "tkr", "mnkr"])(
  "in %s the changes sum to the difference, every year and in all",
  async (name) => {
    await show("malmo-opi", "malmo-inflode", 2029);
    await unit(name);
    const totals = rowsOf(/Kostnad per år/);
    for (const [year, option] of [
      ["2027", "2027"],
      ["2029", "2029"],
      ["Summa", "Hela perioden 2026–2029"],
    ] as const) {
      await choose("Visa", option);
      const [first, second, difference] = (totals.get(year) ?? []).map(numberOf);
      const amounts = explained().map(({ amount }) => amount);
      const sum = amounts.slice(0, -1).reduce((a, b) => a + b, 0);
      expect((second ?? 0) - (first ?? 0)).toBeCloseTo(difference ?? 0);
      expect(sum).toBeCloseTo(difference ?? Number.NaN);
      expect(amounts.at(-1)).toBeCloseTo(difference ?? Number.NaN);
    }
  },
);

test("each change tells from, to, date and what it rests on", async () => {
  await show("malmo-2026", "malmo-inflode", 2027);
  const inflow = explained().find(({ name }) => name.startsWith("Nya SFB-personer"));
  expect(inflow?.name).toContain("från 2026");
  expect(inflow?.name).toContain("24,75 personer/år → 37,5 personer/år");
  expect(inflow?.name).toContain("antagande Snittet 2024–2025");
});

test("what changes no cost is last, with 0", async () => {
  await show("malmo-2026", "malmo-staten", 2030);
  const rows = explained().slice(0, -1);
  const budget = rows.findIndex(({ name }) => name.startsWith("Budget"));
  expect(rows[budget]?.amount).toBe(0);
  expect(rows.slice(budget).every(({ amount }) => amount === 0)).toBe(true);
  expect(rows[0]?.name).toMatch(/^Statligt övertagande, från 2029-01-01under 12 månader/);
});

test("the way of sharing is named: over all orders, or in two steps when the changes are many", async () => {
  await show("malmo-2026", "malmo-inflode", 2027);
  expect(screen.getByText(/Shapleyvärden/)).toBeTruthy();
  const note = { status: "antagande", text: "Prov." } as const;
  const changes = Array.from({ length: 9 }, (_, month): Change => ({
    ...{ id: String(month), field: "sfbInflow", operation: "set", from: `2026-0${month + 1}` },
    ...{ value: month, note },
  }));
  const many = { id: "många", name: "Många", on: [], changes };
  document.body.replaceChildren();
  await show(undefined, "många", 2027, [many]);
  expect(screen.getByText(/Owenvärden/)).toBeTruthy();
});

test("a scenario against itself says that nothing differs", async () => {
  await show("malmo-2026", "malmo-2026", 2027);
  expect(screen.getByText(/samma ändringar, så kostnaden är densamma/)).toBeTruthy();
});

test("what is wrong is told", async () => {
  await renderPart(
    <Comparison
      {...{ base: malmoBase, scenarios: malmoScenarios, first: "borta", second: undefined }}
      lastYear={2027}
    />,
  );
  expect((await screen.findByRole("alert")).textContent).toContain("Scenariot ”borta” finns inte.");
});

test("axe finds nothing", async () => {
  expect(await axeFindings(await show("malmo-opi", "malmo-staten", 2030))).toEqual([]);
});
