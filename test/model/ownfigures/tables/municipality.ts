import fc from "fast-check";

/** Schablonbelopp, kr an hour: 5 § förordningen (1993:1091). */
const SCHABLON: Readonly<Record<number, number>> = {
  2020: 304.3,
  2021: 315,
  2022: 319.7,
  2023: 324.5,
  2024: 332.6,
  2025: 342.6,
};
const daysOf = (year: number): number => (year % 4 === 0 ? 366 : 365);

/** A row as it is meant, kronor or a number. */
export interface Row {
  readonly key: string;
  readonly labels: readonly string[];
  readonly section: "volume" | "outturn" | "budget";
  readonly values: readonly number[];
  readonly money: boolean;
}

const share = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const perYear = (min: number, max: number) =>
  fc.array(share(min, max), { minLength: 6, maxLength: 6 });
export const UNITS = { kr: 1, tkr: 1_000, mnkr: 1_000_000 } as const;

/** What a municipality is, and how it happens to write it down. */
export const municipality = fc.record({
  years: fc.integer({ min: 2, max: 6 }),
  persons: fc.integer({ min: 2, max: 600 }),
  users: fc.integer({ min: 1, max: 200 }),
  hoursEach: fc.integer({ min: 100, max: 500 }),
  drift: perYear(0.9, 1.1),
  sfbRatio: perYear(0.85, 1.1),
  lssRatio: perYear(0.85, 1.15),
  deficit: share(0.01, 0.12),
  budget: perYear(0.92, 1.08),
  parts: fc.record({
    persons: fc.boolean(),
    users: fc.boolean(),
    hours: fc.boolean(),
    provider: fc.boolean(),
    sickPay: fc.boolean(),
    budget: fc.boolean(),
    total: fc.boolean(),
    deviation: fc.boolean(),
  }),
  unit: fc.constantFrom<keyof typeof UNITS>("kr", "tkr", "mnkr"),
  said: fc.constantFrom<"right" | "right " | "none" | "wrong">("right", "right ", "none", "wrong"),
  wrongUnit: fc.constantFrom<keyof typeof UNITS>("kr", "tkr", "mnkr"),
  minus: fc.boolean(),
  layout: fc.constantFrom<"flat" | "sections" | "two columns">("flat", "sections", "two columns"),
  down: fc.boolean(),
  head: fc.constantFrom("", "Utfall ", "Bokslut ", "År "),
  label: fc.integer({ min: 0, max: 3 }),
  text: fc.boolean(),
});

export type Municipality = typeof municipality extends fc.Arbitrary<infer T> ? T : never;

const LABELS = {
  persons: [
    "SFB, antal personer",
    "Brukare SFB",
    "Antal brukare med assistansersättning",
    "Personer enligt SFB",
  ],
  users: [
    "LSS, antal personer",
    "Brukare LSS",
    "Antal brukare med beslut enligt LSS",
    "Personer enligt LSS",
  ],
  hours: ["LSS, timmar", "Timmar LSS", "Utförda assistanstimmar LSS", "Antal timmar enligt LSS"],
  sfb: [
    "Kostnad SFB",
    "Nettokostnad SFB",
    "Assistansersättning, kostnad",
    "SFB 20 timmar, kostnad",
  ],
  lss: ["Kostnad LSS", "Nettokostnad LSS", "Personlig assistans LSS, kostnad", "LSS, kostnad"],
  provider: [
    "Egen regi, kostnad",
    "Nettokostnad egen regi",
    "Kommunal utförare, kostnad",
    "Egen regi, nettokostnad",
  ],
  sickPay: ["Sjuklöner", "Sjuklön", "Kostnad sjuklön", "Sjuklönekostnad"],
} as const;

/** What stands in such a municipality's table. */
export function rowsOf(its: Municipality, years: readonly number[]): readonly Row[] {
  const { persons, users, hoursEach, drift, sfbRatio, lssRatio, deficit, budget, parts, minus } =
    its;
  const at = (make: (year: number, place: number) => number): number[] => years.map(make);
  const sfbPersons = at((_, place) => Math.max(1, Math.round(persons * (drift[place] ?? 1))));
  const lssHours = at((_, place) => Math.round(users * hoursEach * 12 * (drift[place] ?? 1)));
  const sfb = at(
    (year, place) =>
      (sfbPersons[place] ?? 0) *
      20 *
      (daysOf(year) / 7) *
      (SCHABLON[year] ?? 0) *
      (sfbRatio[place] ?? 1),
  );
  const lss = at(
    (year, place) => (lssHours[place] ?? 0) * (SCHABLON[year] ?? 0) * (lssRatio[place] ?? 1),
  );
  const sign = minus ? -1 : 1;
  const money = (
    key: string,
    labels: readonly string[],
    section: Row["section"],
    values: readonly number[],
  ): Row => ({
    key,
    labels,
    section,
    values: values.map((value) => value * sign),
    money: true,
  });
  const count = (key: string, labels: readonly string[], values: readonly number[]): Row => ({
    key,
    labels,
    section: "volume",
    values,
    money: false,
  });
  const planned = (values: readonly number[]): number[] =>
    values.map((value, place) => value * (budget[place] ?? 1));
  const named = (labels: readonly string[]): readonly string[] =>
    labels.map((label) => `Budget ${label}`);
  const provider = sfb.map((value, place) => (value + (lss[place] ?? 0)) * deficit);
  return [
    ...(parts.persons ? [count("sfb.persons.utfall", LABELS.persons, sfbPersons)] : []),
    ...(parts.users
      ? [
          count(
            "lss.persons.utfall",
            LABELS.users,
            at(() => users),
          ),
        ]
      : []),
    ...(parts.hours ? [count("lss.hours.utfall", LABELS.hours, lssHours)] : []),
    money("sfb.cost.utfall", LABELS.sfb, "outturn", sfb),
    money("lss.cost.utfall", LABELS.lss, "outturn", lss),
    ...(parts.provider ? [money("prov.cost.utfall", LABELS.provider, "outturn", provider)] : []),
    ...(parts.sickPay
      ? [
          money(
            "sick.cost.utfall",
            LABELS.sickPay,
            "outturn",
            lss.map((value) => value * 0.03),
          ),
        ]
      : []),
    ...(parts.budget
      ? [
          money("sfb.cost.budget", named(LABELS.sfb), "budget", planned(sfb)),
          money("lss.cost.budget", named(LABELS.lss), "budget", planned(lss)),
        ]
      : []),
  ];
}
