/**
 * Malmö stad, funktionsstödsnämnden, utredning av volym- och kostnadsutvecklingen inom personlig
 * assistans 2020–2025: the tables of sections 6, 8.1, 8.2 and 8.3. Budget (kommunbidrag) and net cost
 * in thousands of kronor, a cost positive; volumes are averages per month and hours per year. The
 * report gives no budgeted volume for the own provider. Every other place that needs these figures
 * takes them from here.
 */
export const malmoReport = [
  {
    year: 2020,
    sfb: { budget: 131_873, cost: 121_600, budgetPersons: 414, persons: 397 },
    lss: {
      budget: 137_987,
      cost: 150_102,
      budgetHours: 453_096,
      hours: 494_961,
      persons: 202,
      hoursPerPersonAndMonth: 204,
    },
    provider: { budget: 0, cost: 11_265, persons: 68 },
  },
  {
    year: 2021,
    sfb: { budget: 127_573, cost: 131_171, budgetPersons: 391, persons: 406 },
    lss: {
      budget: 158_813,
      cost: 158_089,
      budgetHours: 453_000,
      hours: 509_550,
      persons: 193,
      hoursPerPersonAndMonth: 220,
    },
    provider: { budget: 0, cost: 10_122, persons: 71 },
  },
  {
    year: 2022,
    sfb: { budget: 131_800, cost: 132_688, budgetPersons: 399, persons: 400 },
    lss: {
      budget: 173_147,
      cost: 180_638,
      budgetHours: 539_000,
      hours: 562_500,
      persons: 193,
      hoursPerPersonAndMonth: 243,
    },
    provider: { budget: 0, cost: 16_037, persons: 69 },
  },
  {
    year: 2023,
    sfb: { budget: 135_800, cost: 133_924, budgetPersons: 405, persons: 399 },
    lss: {
      budget: 180_700,
      cost: 176_146,
      budgetHours: 555_500,
      hours: 542_000,
      persons: 188,
      hoursPerPersonAndMonth: 240,
    },
    provider: { budget: 2_004, cost: 21_896, persons: 70 },
  },
  {
    year: 2024,
    sfb: { budget: 139_140, cost: 158_513, budgetPersons: 400, persons: 435 },
    lss: {
      budget: 179_050,
      cost: 191_840,
      budgetHours: 537_200,
      hours: 577_209,
      persons: 184,
      hoursPerPersonAndMonth: 261,
    },
    provider: { budget: 13_838, cost: 24_910, persons: 65 },
  },
  {
    year: 2025,
    sfb: { budget: 154_440, cost: 154_970, budgetPersons: 432, persons: 455 },
    lss: {
      budget: 193_650,
      cost: 193_698,
      budgetHours: 565_300,
      hours: 565_386,
      persons: 183,
      hoursPerPersonAndMonth: 257,
    },
    provider: { budget: 6_709, cost: 13_410, persons: 56 },
  },
] as const;

export type MalmoReportYear = (typeof malmoReport)[number];

/** One figure of each year, by year. */
export function byYear(
  figure: (year: MalmoReportYear) => number,
): Readonly<Record<number, number>> {
  return Object.fromEntries(malmoReport.map((each) => [each.year, figure(each)]));
}
