import { forecastField as field } from "./forecastField";

/** Schablon, wages, price of LSS and use of the hours. */
export const priceFields = [
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
