import { screen, within } from "@testing-library/react";
import { reconcileBase } from "../../../src/ownfigures/reconcile/reconcileBase";
import { triangleFrom } from "../../../src/runoff/triangle/triangleFrom";
import { evaluate } from "../../../taskpane/runoff/evaluate";
import type { Source } from "../../../taskpane/runoff/input/source";
import { unseenByYear } from "../../../taskpane/runoff/forecast/unseenByYear";
import { initialOptions } from "../../../taskpane/runoff/options";
import { click as press, pause, stored } from "../forecast/views/forecastPane";
import { fetched, ledger } from "../ownfigures/ownPane";
import { plain, toTab } from "../views/renderPane";
import { choose, click, mark } from "./retroPane";

const source = (
  rows: readonly (readonly (number | null)[])[],
  origins: readonly string[],
): Source => ({
  name: "Fakturor!A1:D4",
  example: false,
  form: "cumulative",
  unit: "kr",
  triangle: triangleFrom({ values: rows, origins, incremental: false, firstDelay: 0 }),
  unseen: [],
  dataDate: "2026-01-31",
});
const calculated = (given: Source) => {
  const found = evaluate(given, initialOptions, undefined, given.unseen.at(-1));
  if (found.kind === "wrong") throw new Error(found.message);
  return found;
};
const AUTUMN = source(
  [
    [400_000, 500_000, 500_000],
    [400_000, 500_000, null],
    [400_000, null, null],
  ],
  ["2025-10", "2025-11", "2025-12"],
);

describe("what no invoice has shown, by year", () => {
  test("kronor: the persons are what the outstanding amount pays for", () => {
    // December is expected to end at 400 000 × 1,25; one person's year is 20 × 365/7 × 342,60 =
    // 357 282,86 kr and December 20 × 31/7 × 342,60 = 30 344,57 kr.
    const found = unseenByYear(calculated(AUTUMN), 2025);
    expect(
      found?.years.map(({ year, amount, persons }) => [
        year,
        amount.toNumber(),
        persons.toFixed(4),
      ]),
    ).toEqual([[2025, 100_000, "0.2799"]]);
    expect(found?.atEnd.toFixed(4)).toBe("3.2955");
  });

  test("a month without any invoice is an amount, and nobody missing among those seen", () => {
    const found = unseenByYear(calculated({ ...AUTUMN, unseen: ["2026-01"] }), 2026);
    // The mean of three months that end at 500 000 each.
    expect(
      found?.years.map(({ year, amount, persons }) => [
        year,
        amount.toNumber(),
        persons.toFixed(4),
      ]),
    ).toEqual([
      [2025, 100_000, "0.2799"],
      [2026, 500_000, "0.0000"],
    ]);
    expect(found?.atEnd.toNumber()).toBe(0);
  });

  test("persons: there from the month they begin in", () => {
    const persons = calculated({
      ...AUTUMN,
      unit: "personer",
      triangle: triangleFrom({
        values: [
          [4, 5, 5],
          [4, 5, null],
          [4, null, null],
        ],
        origins: ["2024-10", "2024-11", "2024-12"],
        incremental: false,
        firstDelay: 0,
      }),
    });
    const found = unseenByYear(persons, 2025);
    // One new person from December 2024: a twelfth of that year, and all of 2025.
    expect(found?.years.map(({ year, persons: behind }) => [year, behind.toFixed(4)])).toEqual([
      [2024, "0.0833"],
      [2025, "1.0000"],
    ]);
    expect(found?.years[1]?.amount.toFixed(2)).toBe("357282.86");
    expect(found?.atEnd.toNumber()).toBe(1);
  });

  test("periods that are neither years nor months are not put anywhere", () => {
    const named = source(
      [
        [1, 2],
        [1, null],
      ],
      ["höst", "vår"],
    );
    expect(unseenByYear(calculated(named), 2025)).toBeUndefined();
  });
});

const ROWS = [
  ["", 0, 1, 2],
  ["2025-10", 400_000, 500_000, 500_000],
  ["2025-11", 400_000, 500_000, null],
  ["2025-12", 400_000, null, null],
];
const group = (): HTMLElement => screen.getByRole("group", { name: "Vad prognosen får" });
const canUse = (): boolean =>
  within(group()).getByRole("button", { name: "Använd" }).getAttribute("aria-disabled") !== "true";

test("Retro into the forecast: asked, told from what to what, taken in one step and undone", async () => {
  const port = await fetched(ledger);
  await press("Använd");
  mark(port, ROWS);
  await toTab("Retro");
  await click("Hämta dina siffror");
  await click("Använd");
  await click("Använd i prognosen");
  // Two questions that only the user can answer: nothing is preselected.
  expect(canUse()).toBe(false);
  await choose("Utfallet i prognosen innehåller", "accrued");
  await choose("Personerna i prognosen är räknade", "decisions");
  expect(plain(group().textContent)).toContain("inget att lägga in");
  expect(canUse()).toBe(false);
  await choose("Utfallet i prognosen innehåller", "invoiced");
  await choose("Personerna i prognosen är räknade", "invoices");
  for (const law of ["lss", "both"]) {
    await choose("Fakturorna gäller", law);
    expect(plain(group().textContent)).toContain("till utfallet för LSS i sitt eget år");
    expect(canUse()).toBe(false);
  }
  await choose("Fakturorna gäller", "sfb");
  const said = plain(group().textContent);
  // The ledger's 14 persons and 3,2955; 100 000 kr of December.
  expect(said).toContain("SFB-personer vid basårets slut14 personer17,2955 personer");
  expect(said).toContain("Bokfört senare SFB 2025–100 000 kr");
  expect(said).toContain("Personer bakom bokfört senare 2025–0,28");
  await click("Använd");
  await pause();
  const { base } = stored(port);
  expect(base?.values.sfbStock).toBe("17.2955");
  expect(base?.notes?.sfbStock).toMatchObject({ status: "antagande" });
  expect(base?.notes?.sfbStock?.text).toContain("från Retro, ");
  expect(base?.laterNote?.status).toBe("antagande");
  const year = base?.history?.find((each) => each.year === 2025);
  expect(year).toMatchObject({ laterSfb: "100000", laterPersons: "0.2799" });
  if (base === undefined) throw new Error("no base");
  // 4 896 000 + 100 000 against 14,2799 persons.
  expect(reconcileBase(base)[0]?.outturn).toBe(4_996_000);
  await click("Använd i prognosen");
  expect(plain(group().textContent)).toContain("Beståndet har redan ett tillägg från Retro");
  await click("Avbryt");
  await toTab("Prognos");
  await click("Ångra");
  await pause();
  expect(stored(port).base?.values.sfbStock).toBeUndefined();
  expect(stored(port).base?.laterNote).toBeUndefined();
});
