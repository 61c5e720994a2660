import { monthPeriod } from "../../../src/calendar/period";
import { ageEvents } from "../../../src/cases/ages/ageEvents";
import { applicationOutcomesSteps } from "../../../src/cases/applications/applicationOutcomes";
import { readCases } from "../../../src/cases/list/readCases";
import { hourlyRate } from "../../../src/rules/hourlyRate";
import { atOnce } from "../../../src/steps/atOnce";

const born = (birth: string) =>
  readCases([
    ["Ärende", "Lagrum", "Från", "Timmar per vecka", "Födelseår"],
    ["A1", "LSS", "2015-01-01", 40, birth],
  ]);
const days = (birth: string) => ageEvents(born(birth), 2024, 2029).map(({ day }) => day);

// 66 years through 2025, 67 from 2026 (LSS 9 b §, SFS 2022:881).
test.each([
  ["1958-06", [2024_06_01]],
  ["1959-01", [2025_01_01]],
  ["1959-11", [2025_11_01, 2026_11_01]],
  ["1960-01", [2027_01_01]],
])("born %s the age limit of the time is reached %p", (birth, expected) => {
  expect(days(birth)).toEqual(expected);
});

test("who is 66 when the limit becomes 67 is told of both", () => {
  const [first, second] = ageEvents(born("1959-11"), 2024, 2029);
  expect(first?.message).toBe(
    "Ärendet ”A1” når åldersgränsen 66 år 2025-11. Ut 2025 beviljas ingen ny assistans och inga fler timmar; den som har assistans behåller den. Från 2026 är gränsen högre, tills personen når den.",
  );
  expect(second?.message).toContain("når åldersgränsen 67 år (antagande) 2026-11. Därefter");
});

test("what comes back of eight months over a new year is at each year's schablon", () => {
  const rows = readCases([
    [
      "Ärende",
      "Lagrum",
      "Från",
      "Timmar per vecka",
      "Utnyttjande",
      "Ansökan hos FK",
      "Sannolikhet",
      "Beslut väntas",
    ],
    ["A1", "LSS", "2023-01-01", 72.5, 0.95, "2025-09-01", 0.6, "2026-05-01"],
  ]);
  const [found] = atOnce(applicationOutcomesSteps(rows, [monthPeriod(2026, 1)], hourlyRate));
  const { days: back, lssBack, sfbOwed } = found?.retroactive ?? {};
  // 122 days of 2025 at 342.60 and 120 of 2026 at 347.70: 68.875 and 19 hours a week.
  expect([back, lssBack?.toFixed(2), sfbOwed?.toFixed(2)]).toEqual([242, "821788.95", "226700.40"]);
});
