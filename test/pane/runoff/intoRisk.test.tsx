import { screen } from "@testing-library/react";
import { triangleFrom } from "../../../src/runoff/triangle/triangleFrom";
import { evaluate } from "../../../taskpane/runoff/evaluate";
import { retroErrors } from "../../../taskpane/runoff/forecast/retroErrors";
import type { Source } from "../../../taskpane/runoff/input/source";
import { initialOptions } from "../../../taskpane/runoff/options";
import { click as press } from "../forecast/views/forecastPane";
import { fetched, ledger } from "../ownfigures/ownPane";
import { plain, toTab } from "../views/renderPane";
import { drawn } from "../risk/openedRisk";
import { click, mark } from "./retroPane";

const ROWS = [
  ["", 0, 1, 2],
  ["2025-09", 380_000, 500_000, 510_000],
  ["2025-10", 400_000, 500_000, 500_000],
  ["2025-11", 410_000, 500_000, null],
  ["2025-12", 400_000, null, null],
];
const source: Source = {
  ...{ name: "Fakturor!A1:D5", example: false, form: "cumulative", unit: "kr" },
  triangle: triangleFrom({
    values: ROWS.slice(1).map((row) => row.slice(1) as (number | null)[]),
    origins: ROWS.slice(1).map(([name]) => String(name)),
    ...{ incremental: false, firstDelay: 0 },
  }),
  ...{ unseen: [], dataDate: "2026-01-31" },
};
const calculated = (given: Source) => {
  const found = evaluate(given, initialOptions);
  if (found.kind === "wrong") throw new Error(found.message);
  return found;
};
const base = { name: "Kommunen", values: { year: 2025 }, series: {} };

test("the errors of what is outstanding and of those behind the last month's, with where they are from", () => {
  const of = calculated(source);
  const found = retroErrors(of, "sfb", base, "2026-03-31");
  const { total, origins } = of.result;
  // A person's December 2025 is 20 × 31/7 × 342.60 = 30 344.57 kr.
  const persons = (origins.at(-1)?.standardError ?? 0) / 30_344.571_43;
  expect(persons).toBeGreaterThan(0.1);
  expect(found).toMatchObject({
    knownError: {
      value: Math.round(total.standardError ?? 0).toLocaleString("sv-SE"),
      from: "ur Retro 2026-01-31, Fakturor!A1:D5",
    },
    stockError: { value: persons.toFixed(2).replace(".", ",").replace(/,?0+$/, "") },
  });
  expect(retroErrors(of, "both", base, "")).not.toHaveProperty("stockError");
  const counted = retroErrors(calculated({ ...source, unit: "personer" }), "sfb", base, "");
  expect(counted).not.toHaveProperty("knownError");
});

test("nothing is given of an example to one's own, of too few periods, or before there is a base year", () => {
  const refused = (given: Source, to: typeof base | undefined = base) =>
    retroErrors(calculated(given), "sfb", to, "");
  expect(refused({ ...source, example: true })).toEqual({
    refused: expect.stringContaining("Exempel blandas inte med egna siffror") as string,
  });
  expect(refused(source, { ...base, values: {} as { year: number } })).toEqual({
    refused: expect.stringContaining("Prognosen har inget basår än") as string,
  });
  const two = triangleFrom({
    ...{
      values: [
        [1, 2],
        [1, null],
      ],
      origins: ["2025-11", "2025-12"],
    },
    ...{ incremental: false, firstDelay: 0 },
  });
  expect(refused({ ...source, triangle: two })).toEqual({
    refused: expect.stringContaining("Medelfelet är okänt") as string,
  });
});

test("one click takes it to Osäkerhet, marked, and one undo takes it back", async () => {
  const port = await fetched(ledger);
  await press("Använd");
  mark(port, ROWS);
  await toTab("Retro");
  await click("Hämta dina siffror");
  await click("Använd");
  await click("Använd i osäkerheten");
  expect(plain(document.body.textContent)).toContain("Medelfelet är inlagt i fliken Osäkerhet.");
  await toTab("Osäkerhet");
  const fields = (): string[] =>
    screen.getAllByLabelText(/^Medelfel i /).map((each) => plain((each as HTMLInputElement).value));
  expect(fields().every((value) => value !== "")).toBe(true);
  expect(plain(document.querySelector(".risk")?.textContent)).toContain("hämtat ur Retro");
  await drawn();
  await press("Ångra: medelfelet hämtades från fliken Retro");
  expect(fields()).toEqual(["", ""]);
});
