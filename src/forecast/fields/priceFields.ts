import { forecastField as field } from "./forecastField";

/** An amount beyond these is a slip: öre for kronor, or a share. */
const RATE = { min: 100, max: 10_000, yearOnly: true } as const;

/** Schablon, wages, price of LSS and use of the hours. */
export const priceFields = [
  field("schablon", "series", "Schablonbelopp", "kr/timme", { ...RATE, status: "antagande" }),
  field("announcedSchablon", "series", "Aviserat schablonbelopp", "kr/timme", {
    ...RATE,
    status: "aviserad",
  }),
  field("uplift", "growth", "Uppräkning av schablonen", "andel/år", { initial: 0.015 }),
  field(
    "upliftBasis",
    "growth",
    "Schablonen följer (0 = uppräkningen, 1 = OPI, 2 = löneökningen)",
    "0, 1 eller 2",
    { initial: 0, max: 2, whole: true },
  ),
  field("opi", "growth", "Omsorgsprisindex", "andel/år", { initial: 0.03 }),
  field("wageGrowth", "growth", "Löneökning", "andel/år", { initial: 0.015 }),
  field("utilisation", "level", "Nyttjandegrad", "andel", {
    initial: 1,
    zeroGives: "ingen kostnad",
  }),
  field("higherShare", "level", "Andel med högre timbelopp", "andel", { initial: 0 }),
  field("higherUplift", "level", "Påslag för högre timbelopp", "andel", { initial: 0, max: 0.12 }),
  field("lssPriceFactor", "level", "Prisfaktor LSS", "faktor", {
    initial: 1,
    max: 3,
    zeroGives: "ingen kostnad",
  }),
] as const;
