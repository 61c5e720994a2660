/** A part of the municipality's cost of personlig assistans. */
export type Part = "sfb" | "lss" | "provider" | "sickPay" | "total";

/** What a figure stands for; costs in kronor and positive, the rest a number. */
export type Stage = "outturn" | "budget" | "forecast" | "plan";

/** Everything that a row of a municipality's own may be taken as. */
export const MEANINGS = {
  "sfb.persons": "Personer SFB",
  "sfb.children": "Barn SFB",
  "sfb.inflow": "Nya personer SFB",
  "sfb.outflow": "Avslutade personer SFB",
  "sfb.cost": "Kostnad SFB",
  "lss.persons": "Personer LSS",
  "lss.inflow": "Nya personer LSS",
  "lss.outflow": "Avslutade personer LSS",
  "lss.hours": "Timmar LSS",
  "lss.cost": "Kostnad LSS",
  "provider.persons": "Brukare i egen regi",
  "provider.hours": "Timmar i egen regi",
  "provider.cost": "Underskott i egen regi",
  "sickPay.cost": "Sjuklön",
  "total.cost": "Kostnad totalt",
  inhabitants: "Invånare",
  "known.late": "Sena fakturor",
  "known.repaid": "Återbetalning",
  "known.grant": "Statsbidrag",
} as const;

export type Meaning = keyof typeof MEANINGS;

export const isMoney = (meaning: Meaning): boolean =>
  meaning.endsWith(".cost") || meaning.startsWith("known.");

export const STAGES: Readonly<Record<Stage, string>> = {
  outturn: "utfall",
  budget: "budget",
  forecast: "prognos",
  plan: "plan",
};

/** Kronor that one of the table's amounts is. */
export type Unit = 1 | 1_000 | 1_000_000;

export const UNITS: Readonly<Record<Unit, string>> = { 1: "kr", 1_000: "tkr", 1_000_000: "mnkr" };

/** How a cost is written in the table. */
export type Sign = "plus" | "minus";
