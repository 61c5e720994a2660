import { act, fireEvent, screen, waitFor } from "@testing-library/react";
import { Decimal } from "../../../src/exact/decimal";
import { forecast } from "../../../src/forecast/forecast";
import { keptText } from "../../../taskpane/documents/forecast/forecastText";
import { varianceText } from "../../../taskpane/documents/variance/varianceText";
import { emptyWork } from "../../../taskpane/forecast/state/work";
import type { PartForm, VarianceForm } from "../../../taskpane/variance/form";
import { varianceWork } from "../../../taskpane/variance/varianceWork";
import { FakePort } from "../views/fakePort";
import { plain, renderPane } from "../views/renderPane";

const base = {
  name: "Lillköping",
  values: {
    ...{ year: 2025, sfbPersons: 14, lssPersons: 8, lssHours: 9000 },
    ...{ outturnSfb: 5_100_000, outturnLss: 3_100_000 },
    ...{ outturnProvider: 400_000, providerPersons: 4 },
  },
  series: {},
};
const [next] = forecast({ base, scenarios: [], lastYear: 2026 }).years.filter(
  ({ kind }) => kind === "prognos",
);
const total = next?.total ?? new Decimal(0);

const cost = (name: string, first: Decimal, second: Decimal): PartForm => ({
  ...{ name, known: [] },
  factors: [["Kostnad", first.toFixed(), second.toFixed()]],
});

async function compare(parts: readonly PartForm[], change: Partial<VarianceForm> = {}) {
  const port = new FakePort();
  port.stored = { text: keptText({ ...emptyWork, base, lastYear: 2026 }), revision: "1" };
  const form: VarianceForm = {
    ...{ kind: "year-year", method: "shapley", names: ["2025", "2026"], parts },
    ...{ origin: "Egna uppgifter", isExample: false, ...change },
  };
  port.kept.avvikelse = { text: varianceText({ ...varianceWork.nothing(), form }), revision: "1" };
  await renderPane(port, "Avvikelse");
  await waitFor(() => expect(document.querySelector(".comment__text")).not.toBeNull());
}
const comment = (): string => plain(document.querySelector(".comment__text")?.textContent);
const view = (): string => plain(document.querySelector(".variance")?.textContent);
const TOLD =
  /Prognosens spridning \(simulering\): med svängningar som de hittillsvarande kostar 2026/;
const NOT_TOLD = "Intervallet i Osäkerhet står inte i kommentaren";
const before = new Decimal(8_600_000);

test("the comment tells the interval where a cost is the forecast's own total, and what each figure is", async () => {
  await compare([cost("Alla", before, total)]);
  await waitFor(() => expect(comment()).toMatch(TOLD), { timeout: 60_000 });
  expect(comment()).toContain("(P90 i fliken Osäkerhet)");
  expect(view()).not.toContain(NOT_TOLD);
});

test("and where several parts are it together, but not beside one of them", async () => {
  const half = total.div(2).toDecimalPlaces(2);
  await compare([cost("Ena", before, half), cost("Andra", before, total.minus(half))]);
  await waitFor(() => expect(comment()).toMatch(TOLD), { timeout: 60_000 });
  await act(async () => {
    fireEvent.change(screen.getByLabelText("Visa"), { target: { value: "0" } });
  });
  expect(comment()).not.toMatch(/simulering/);
});

test("a krona beside it, it is not told, and that is said", async () => {
  await compare([cost("Alla", before, total.plus(1))]);
  await waitFor(() => expect(view()).toContain(NOT_TOLD));
  expect(comment()).not.toMatch(/simulering/);
});

test("nothing is said of one's own forecast beside an example", async () => {
  await compare([cost("Alla", before, total)], { isExample: true });
  expect(view()).not.toContain(NOT_TOLD);
  expect(comment()).not.toMatch(/simulering/);
});
