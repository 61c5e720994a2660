import { malmoBase } from "../../malmo/forecast/malmoBase";
import { malmoScenarios } from "../../malmo/forecast/malmoScenarios";
import type { ForecastContent } from "../../sheets/prognos/forecastSheets";
import type { Change } from "../../src/forecast/changes/change";
import type { Base } from "../../src/forecast/base/base";
import type { Scenario } from "../../src/forecast/scenarios/scenario";
import type { ProviderGivenText } from "../../src/forecast/base/providerGivenText";
import { malmoInputs } from "../../malmo/provider/malmoInputs";
import { randomFrom } from "./randomFrom";

const note = { status: "indata", text: "Påhittat för provet." } as const;

/** The example's figures of its ledger and list, by hand: 14 persons with SFB and 3 with LSS. */
const smallBase: Base = {
  name: "Exempelkommun 2025",
  values: {
    year: 2025,
    sfbPersons: "13.6",
    sfbStock: 14,
    lssPersons: 3,
    lssHours: "5896.3",
    outturnSfb: "4911733.33",
    outturnLss: "2041877.5",
    providerPersons: 0,
  },
  series: {
    budget: [
      { year: 2025, value: 7_500_000 },
      { year: 2026, value: 7_800_000 },
    ],
    inhabitants: [
      { year: 2023, value: 24_890 },
      { year: 2025, value: 25_040 },
    ],
    announcedSchablon: [{ year: 2027, value: "353.4" }],
  },
  // Nobody has it in the base year, and so many later (providerPersons).
  provider: { persons: 4, monthlyPay: 27_850, sfbActiveHours: 18_450, administration: 412_000 },
};

function change(
  field: Change["field"],
  from: string,
  value: Change["value"],
  more: Partial<Change> = {},
): Change {
  return { id: `${field} ${from}`, field, operation: "set", from, value, note, ...more };
}

/** Every kind of change, in two scenarios of which the second builds on the first. */
function scenariosOf(seed: number, baseYear: number): readonly Scenario[] {
  const next = randomFrom(seed);
  const year = (more: number): string => String(baseYear + more);
  const month = (more: number): string => `${year(more)}-0${1 + next(0, 8)}`;
  const day = (more: number): string => `${month(more)}-${10 + next(0, 17)}`;
  return [
    {
      id: "volym",
      name: "Volym",
      on: [],
      changes: [
        change("sfbInflow", year(1), next(0, 12, 2)),
        change("sfbOutflow", month(2), next(0, 1, 2)),
        change("lssInflow", month(1), next(1, 6, 1)),
        change("transfers", year(2), next(0, 2, 1)),
        change("sfbInflow", day(1), next(0, 3), { operation: "event" }),
        change("sfbOutflow", day(2), 1, { operation: "event" }),
        change("transfers", day(3), 1, { operation: "event" }),
        change("knownInFlows", year(2), 1),
        change("lssHoursPerPerson", month(3), next(150, 300, 2)),
        change("lssHoursGrowth", year(2), next(0, 0.02, 4)),
        change("transferExtraHours", year(2), next(-5, 5, 1)),
        change("parentalChildren", month(2), next(0, 3)),
        change("parentalHours", year(2), next(0, 9, 1)),
        change("utilisation", month(2), next(0.9, 1, 3), { through: year(3) }),
      ],
    },
    {
      id: "allt",
      name: "Allt",
      on: ["volym"],
      changes: [
        change("wageGrowth", year(1), next(0.01, 0.04, 3)),
        change("upliftBasis", year(3), 2),
        change("upliftBasis", year(5), 1),
        change("opi", year(6), next(0.02, 0.05, 3)),
        change("inhabitantsGrowth", year(2), next(-0.01, 0.02, 4)),
        change("higherShare", month(1), next(0, 0.3, 2)),
        change("higherUplift", year(1), 0.12),
        change("lssPriceFactor", month(4), next(0.9, 1.2, 3)),
        change("sickPay", year(1), next(0, 900_000, 2)),
        change("sickShare", year(2), next(0, 0.06, 3)),
        change("sickPayPerHour", year(2), next(150, 220, 2)),
        change("sfbHoursPerWeek", year(1), next(100, 140, 1)),
        change("providerPersons", month(3), next(1, 9)),
        change("lateInvoices", `${year(1)}-03`, next(0, 1e6, 2), {
          operation: "event",
          through: `${year(1)}-08`,
        }),
        change("repayments", year(2), next(0, 1e6, 2), { operation: "event" }),
        change("otherItems", month(1), -next(0, 1e5, 2), { operation: "event" }),
        change("stateGrants", month(2), next(0, 2e6, 2)),
        change("takeover", day(5), next(0, 17)),
      ],
    },
  ];
}

/** An own provider at random: what is needed, or most of its figures. */
function randomProvider(seed: number, isMost: boolean): ProviderGivenText {
  const next = randomFrom(seed);
  return {
    ...{
      persons: next(4, 60),
      monthlyPay: next(26_000, 34_000),
      sfbActiveHours: next(9_000, 90_000),
    },
    ...{ lssActiveHours: next(0, 9_000, 1), sfbJourHours: next(0, 9_000, 1), rotaEmployees: 3 },
    ...(isMost && {
      ...{ schablon: next(330, 350, 1), lssPriceFactor: next(0.9, 1.1, 2), po: next(0.4, 0.5, 4) },
      ...{
        obPerHour: next(15, 25, 2),
        obPerJourHour: next(15, 25, 2),
        panHourlyPay: next(160, 190, 2),
      },
      ...{ hokShare: 0.6, panShare: 0.3, relativeShare: 0.1, jourReading: 2, jourOn: next(0, 1) },
      ...{ weeklyHours1: 37, weeklyShare1: 0.75, weeklyHours2: 36.33, weeklyShare2: 0.25 },
      ...{ referencePay: next(25_000, 30_000), sickShare: next(0.03, 0.1, 3), wageOn: 0, obOn: 1 },
      ...{ deathPersons: next(0, 2), changePersons: next(0, 2), newCases: 1, visits: next(0, 900) },
      ...{ administration: next(1e5, 4e6, 2), administrationPerHour: next(0, 9, 2) },
    }),
  };
}

function randomBase(seed: number): Base {
  const next = randomFrom(seed);
  return {
    name: `Kommun ${seed}`,
    values: {
      year: 2025,
      sfbPersons: next(20, 400, 1),
      sfbNet: next(-4, 8, 1),
      lssPersons: next(3, 120, 1),
      lssHours: next(4_000, 300_000, 2),
      outturnSfb: next(1e6, 1.5e8, 2),
      outturnLss: next(1e6, 1.2e8, 2),
      outturnProvider: next(1e5, 2e7, 2),
      outturnSickPay: next(0, 1e6, 2),
      outturnOneOffs: -next(0, 1e6, 2),
      providerPersons: next(2, 60),
      providerHours: next(3000, 7000, 1),
      utilisation: next(0.9, 1, 3),
      wageGrowth: next(0.01, 0.04, 3),
    },
    series: {
      budget: Array.from({ length: 4 }, (_, place) => ({
        year: 2025 + place,
        value: next(1e6, 3e8, 2),
      })),
      inhabitants: [{ year: 2025, value: next(5_000, 300_000) }],
      schablon: [{ year: 2029, value: next(350, 400, 1) }],
    },
    ...(seed !== 303 && { provider: randomProvider(seed, seed === 202) }),
  };
}

/** Malmö's own provider in the base year, without its year. */
const malmoProvider: ProviderGivenText = Object.fromEntries(
  Object.entries(malmoInputs(2025).given).flatMap(([id, value]) =>
    id === "year" ? [] : [[id, String(value)]],
  ),
);

/** Malmö, a small municipality and three at random, the same every time. */
export const forecastsToOpen: readonly (readonly [string, ForecastContent])[] = [
  [
    "Malmö",
    {
      ...{ base: malmoBase, scenarios: malmoScenarios, lastYear: 2031 },
      shown: malmoScenarios.slice(0, 3).map(({ id }) => id),
    },
  ],
  ["Exempelkommun", { base: smallBase, scenarios: scenariosOf(5, 2025), lastYear: 2031 }],
  ...[101, 202, 303].map(
    (seed) =>
      [
        `kommun ${seed}`,
        { base: randomBase(seed), scenarios: scenariosOf(seed, 2025), lastYear: 2032 },
      ] as const,
  ),
  [
    "Malmö med egen regi",
    {
      base: { ...malmoBase, provider: malmoProvider },
      ...{ scenarios: malmoScenarios.slice(0, 1), lastYear: 2029 },
    },
  ],
];
