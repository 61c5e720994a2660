import { screen, within } from "@testing-library/react";
import { reconcileBase } from "../../../src/ownfigures/reconcile/reconcileBase";
import { settled } from "../../../src/ownfigures/reconcile/settled";
import type { Base } from "../../../src/forecast/base/base";
import { click, pause, shownFigures, stored } from "../forecast/views/forecastPane";
import { plain } from "../views/renderPane";
import { fetched, ledger } from "./ownPane";

const part = (): HTMLElement => screen.getByRole("region", { name: "Avstämning mot modellen" });
const text = (): string => plain(part().textContent);

// 14 × 20 × 365/7 × 342,60 = 5 001 960 against 4 896 000; 5 800 × 342,60 = 1 987 080 against 1 955 000.
test("the base year stands beside the model by part; one click makes it agree, marked and undone", async () => {
  const port = await fetched(ledger);
  await click("Använd");
  expect(text()).toContain("SFB 2025: utfall 4 896 tkr, modellen 5 002 tkr (+2,2 %).");
  expect(text()).toContain("LSS 2025: utfall 1 955 tkr, modellen 1 987 tkr (+1,6 %).");
  expect(text()).not.toContain("kalibrerad");
  await click("Sätt nyttjandegraden till 97,9 procent");
  expect(text()).toContain("SFB 2025: utfall 4 896 tkr, modellen 4 896 tkr (stämmer). kalibrerad");
  await click("Sätt priset för LSS till 98,4 procent");
  expect(within(part()).queryByRole("button")).toBeNull();
  await pause();
  const { base } = stored(port);
  // 4 896 000 / 5 001 960 and 1 955 000 / 1 987 080.
  expect(base?.values.utilisation).toBe(0.978816);
  expect(base?.values.lssPriceFactor).toBe(0.983856);
  expect(base?.notes?.utilisation).toEqual({
    status: "antagande",
    text: "Kalibrerad mot utfallet 2025.",
  });
  // 0,978816 × 5 076 420 + 0,983856 × 2 016 660 + 360 000 = 7 312 984.
  expect(shownFigures()).toContain("Prognos 20267 318 tkr");
  await click("Ångra");
  expect(text()).toContain("LSS 2025: utfall 1 955 tkr, modellen 1 987 tkr (+1,6 %).");
});

// 14 × 20 × 365/7 × 342,60 = 5 001 960 and 9 924 × 342,60 = 3 399 962: 8 401 922 is 120,03 per cent of 7 000 000.
test("outturn of 7,0 mnkr and a model of 8,4: the year whole and by part, in the workbook's unit", async () => {
  await fetched([
    ["tkr", 2024, 2025],
    ["Brukare SFB", 14, 14],
    ["Brukare LSS", 3, 3],
    ["Timmar LSS", 9924, 9924],
    ["Kostnad SFB", 4060, 4170],
    ["Kostnad LSS", 2747, 2830],
  ]);
  await click("Använd");
  expect(text()).toContain("2025: utfall 7 000 tkr, modellen 8 402 tkr (+20 %).");
  expect(text()).toContain("SFB 2025: utfall 4 170 tkr, modellen 5 002 tkr (+20 %).");
  expect(text()).toContain("LSS 2025: utfall 2 830 tkr, modellen 3 400 tkr (+20,1 %).");
  await click("Sätt nyttjandegraden till 83,4 procent");
  await click("Sätt priset för LSS till 83,2 procent");
  expect(text()).toContain("2025: utfall 7 000 tkr, modellen 7 000 tkr (stämmer).");
  expect(within(part()).getAllByText("kalibrerad")).toHaveLength(2);
  expect(within(part()).queryByRole("button")).toBeNull();
});

const base = (values: Base["values"], more: Partial<Base> = {}): Base => ({
  name: "Prov 2025",
  values: { year: 2025, sfbPersons: 14, lssPersons: 3, lssHours: 5800, ...values },
  series: {},
  ...more,
});

/** The base after the first reason's click, part by part. */
function clicked(from: Base, wanted: "sfb" | "lss"): Base {
  const found = reconcileBase(from).find((each) => each.part === wanted);
  const setting = found?.reasons.find((reason) => reason.setting !== undefined)?.setting;
  if (found === undefined || setting === undefined) throw new Error("Nothing to click");
  return settled(from, found, setting);
}

describe("one click makes the year agree", () => {
  test.each<[string, Base, "sfb" | "lss"]>([
    ["thousands taken as kronor", base({ outturnSfb: 4_990 }), "sfb"],
    ["a cost written with minus", base({ outturnLss: -1_987_080 }), "lss"],
    ["hours a month", base({ lssHours: 483, outturnLss: 1_987_080 }), "lss"],
    ["a use that is given already", base({ outturnSfb: 4_500_000, utilisation: "0.99" }), "sfb"],
    [
      "use beside higher rates",
      base({ outturnSfb: 4_500_000, higherShare: 0.5, higherUplift: 0.1 }),
      "sfb",
    ],
    ["a price below the schablon", base({ outturnLss: 1_700_000 }), "lss"],
  ])("%s", (_, from, wanted) => {
    const after = reconcileBase(clicked(from, wanted)).find((each) => each.part === wanted);
    expect(after?.agrees).toBe(true);
    expect(after?.reasons).toEqual([]);
  });

  test("late invoices are known items of their year, and what is left is the use", () => {
    const model = (year: number, schablon: number): number =>
      14 * 20 * ((year % 4 === 0 ? 366 : 365) / 7) * schablon;
    const years = (
      [
        [2022, 319.7],
        [2023, 324.5],
        [2024, 332.6],
        [2025, 342.6],
      ] as const
    ).map(([year, schablon]) => ({
      year,
      sfbPersons: 14,
      lssHours: 5800,
      outturnSfb: model(year, schablon) * (year === 2025 ? 1.08 : 0.98),
      outturnLss: 5800 * schablon,
    }));
    const from = base({ outturnSfb: model(2025, 342.6) * 1.08 }, { history: years });
    // Amounts are in the unit that is chosen.
    const [sfb] = reconcileBase(from, (kronor) => `${Math.round(kronor / 1000)} tkr`);
    expect(sfb?.reasons[0]?.text).toContain("Året är 500 tkr högre");
    const once = clicked(from, "sfb");
    // A tenth of 5 001 960.
    expect(Number(once.history?.at(-1)?.knownSfb)).toBeCloseTo(500_196, 0);
    const twice = clicked(once, "sfb");
    expect(twice.values.utilisation).toBeCloseTo(0.98, 5);
  });

  test("without a year of history for them they are told, and not offered", () => {
    const lines = reconcileBase(base({ outturnLss: 1_700_000, outturnSfb: 5_600_000 }));
    const items = lines.flatMap(({ reasons }) =>
      reasons.filter(({ setting }) => setting?.kind === "item"),
    );
    expect(items).toEqual([]);
    expect(reconcileBase({ name: "Tomt", values: {}, series: {} })).toEqual([]);
  });
});
