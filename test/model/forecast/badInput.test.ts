import type { Base } from "../../../src/forecast/base/base";
import { forecast } from "../../../src/forecast/forecast";
import type { Scenario } from "../../../src/forecast/scenarios/scenario";
import { change, malmo, scenario } from "./sample";

const withValues = (values: Base["values"], series = malmo.series): Base => ({
  ...malmo,
  values: { ...malmo.values, ...values },
  series,
});

function run(base: Base, scenarios: readonly Scenario[] = [], lastYear = 2030) {
  return () => forecast({ base, scenarios, scenario: scenarios.at(-1)?.id, lastYear });
}

const one = (...changes: Parameters<typeof scenario>[1]) => [scenario("s", changes)];

test.each<[string, () => unknown, string]>([
  [
    "an empty base",
    run({ name: "Tom", values: {}, series: {} }),
    "”Basår” saknas eller är tom. Fyll i den.",
  ],
  [
    "a half-filled base",
    run({ name: "Halv", values: { year: 2025, sfbPersons: 455, lssPersons: 183 }, series: {} }),
    "”LSS-timmar under basåret” saknas. Ange årets timmar, eller ”LSS-timmar per person och månad”.",
  ],
  [
    "text among numbers",
    run(withValues({ sfbPersons: "många" })),
    "”SFB-personer i snitt” är ”många” men ska vara ett tal.",
  ],
  [
    "nothing divided by nothing",
    run(withValues({ sfbStock: "0/0" })),
    "”SFB-personer vid basårets slut” är ”0/0” men ska vara ett tal.",
  ],
  [
    "a date for the base year",
    run(withValues({ year: 45_658 })),
    "”Basår” är 45658 men får inte vara över 2090.",
  ],
  [
    "half a base year",
    run(withValues({ year: "2025.5" })),
    "”Basår” är 2025,5 men ska vara ett heltal.",
  ],
  [
    "a number of three hundred digits",
    run(withValues({ sfbPersons: 1e300 })),
    "”SFB-personer i snitt” är 1E+300 men får inte vara över 1\u00a0000\u00a0000.",
  ],
  [
    "a negative number of persons",
    run(withValues({ lssPersons: -1 })),
    "”LSS-personer i snitt” är −1 men får inte vara under 0.",
  ],
  [
    "a budget twice for a year",
    run(
      withValues(
        {},
        {
          budget: [
            { year: 2026, value: 1 },
            { year: 2026, value: 2 },
          ],
        },
      ),
    ),
    "”Budget 2026” finns två gånger. Ta bort den ena.",
  ],
  [
    "a deficit without persons",
    run(withValues({ providerPersons: 0 })),
    "”Utfall egen regi” är 13 410 000 men ”Brukare i egen regi” är 0. Ange antalet brukare, så att underskottet kan följa volymen.",
  ],
  [
    "a horizon before the base",
    run(malmo, [], 2025),
    "Prognosen ska gå till 2025 men basåret är 2025. Ange ett år från och med 2026.",
  ],
  [
    "a horizon too far",
    run(malmo, [], 2090),
    "Prognosen ska gå till 2090 men kan gå högst till 2075 från basåret 2025.",
  ],
  [
    "a takeover before the base year",
    run(malmo, one(change("takeover", "set", "2024-01-01", 12))),
    "”Statligt övertagande” i ”Scenario s” är 2024-01-01, men basåret är 2025. Ange ett datum från 2026.",
  ],
  [
    "more leaving than there are",
    run(malmo, one(change("sfbOutflow", "set", "2026", 2000))),
    "SFB-personer blir färre än 0 i 2026-03. Sänk ”Avslutade SFB-personer per år”.",
  ],
  [
    "a share above 1 after a change",
    run(malmo, one(change("utilisation", "add", "2026", "0.5"))),
    "”Nyttjandegrad” blir 150 procent år 2026 men ska vara högst 100 procent. Rätta ändringarna i ”Scenario s”.",
  ],
  [
    "a share above its limit after a factor, each of the scenarios named",
    // 0.96 × 1.04 = 0.9984, and × 1.04 again 1.038336.
    run(withValues({ utilisation: "0.96" }), [
      scenario("a", [change("utilisation", "multiply", "2026", "1.04")]),
      scenario("b", [change("utilisation", "multiply", "2028", "1.04")], ["a"]),
    ]),
    "”Nyttjandegrad” blir 103,8336 procent år 2028 men ska vara högst 100 procent. Rätta ändringarna i ”Scenario a” och ”Scenario b”.",
  ],
  [
    "a share below 0 after a change",
    run(malmo, one(change("higherShare", "add", "2027", "-0.1"))),
    "”Andel med högre timbelopp” blir −10 procent år 2027 men ska vara minst 0 procent. Rätta ändringarna i ”Scenario s”.",
  ],
  [
    "1.5 for 1.5 %",
    run(malmo, one(change("uplift", "set", "2027", "1.5"))),
    "”Uppräkning av schablonen” från 2027 i ”Scenario s” är 1,5 men får inte vara över 0,5.",
  ],
  [
    "an impossible date",
    run(malmo, one(change("sfbInflow", "set", "2026-13", 1))),
    "Datumet för ”Nya SFB-personer per år” från 2026-13 i ”Scenario s” är ”2026-13”, ett datum som inte finns. Rätta det.",
  ],
  [
    // February 2026 has 28 days.
    "a day that is not in the calendar",
    run(malmo, one(change("takeover", "set", "2026-02-30", 0))),
    "Datumet för ”Statligt övertagande” från 2026-02-30 i ”Scenario s” är ”2026-02-30”, ett datum som inte finns. Rätta det.",
  ],
  [
    "a growth from a month",
    run(malmo, one(change("wageGrowth", "set", "2026-04", "0.03"))),
    "”Löneökning” från 2026-04 i ”Scenario s”: ange ett år.",
  ],
  [
    "an end before the beginning",
    run(malmo, one(change("utilisation", "set", "2028", "0.9", { through: "2027" }))),
    "”Nyttjandegrad” från 2028 i ”Scenario s”: slutar 2027, före sin början. Byt plats på datumen.",
  ],
  [
    "two values from the same date in one scenario",
    run(
      malmo,
      one(change("uplift", "set", "2027", "0.01"), change("uplift", "set", "2027", "0.02")),
    ),
    "”Scenario s” ändrar ”Uppräkning av schablonen” två gånger: från 2027 och från 2027. Ta bort den ena.",
  ],
  [
    "two takeovers in one scenario, each as it is written",
    run(
      malmo,
      one(change("takeover", "set", "2029", 0), change("takeover", "set", "2028-07-16", 12)),
    ),
    "”Scenario s” ändrar ”Statligt övertagande” två gånger: från 2029 och från 2028-07-16. Ta bort den ena.",
  ],
  [
    "a scenario that builds on itself",
    run(malmo, [scenario("a", [], ["b"]), scenario("b", [], ["a"])]),
    "”Scenario b” bygger på sig självt. Ta bort det ur ”bygger på”.",
  ],
  [
    "a scenario that is not there",
    run(malmo, [scenario("a", [], ["borta"])]),
    "”Scenario a” bygger på ”borta”, ett scenario som inte finns. Ta bort det ur ”bygger på”.",
  ],
])("%s is refused with what to do", (_, act, message) => {
  expect(act).toThrow(message);
});
