import { forecastField as field } from "./forecastField";

/** Schablon, wages, price of LSS and use of the hours. */
export const priceFields = [
  field(
    "uplift",
    "growth",
    "Uppräkning av schablonen",
    "andel/år",
    "Vanligaste årliga uppräkningen 2016–2026. Beslutade belopp gäller alltid före.",
    { initial: 0.015 },
  ),
  field(
    "upliftBasis",
    "growth",
    "Schablonen följer (0 = uppräkningen, 1 = OPI, 2 = löneökningen)",
    "0, 1 eller 2",
    "Ingen indexering är beslutad; 5 § förordningen (1993:1091) anger beloppet för ett år i taget.",
    { initial: 0, max: 2, whole: true },
  ),
  field(
    "opi",
    "growth",
    "Omsorgsprisindex",
    "andel/år",
    "3,0 procent per år i snitt 2015–2025 (Vårdföretagarna, maj 2025); känt index gäller före.",
    { initial: 0.03 },
  ),
  field(
    "wageGrowth",
    "growth",
    "Löneökning",
    "andel/år",
    "I takt med schablonen tills du anger annat; påverkar egen regi och sjuklön.",
    { initial: 0.015 },
  ),
  field(
    "utilisation",
    "level",
    "Nyttjandegrad",
    "andel",
    "Andel av de 20 timmarna som används, 51 kap. 14 § SFB.",
    { initial: 1 },
  ),
  field(
    "higherShare",
    "level",
    "Andel med högre timbelopp",
    "andel",
    "Kommunen betalar sin del också av högre timbelopp, 51 kap. 22 § SFB.",
    { initial: 0 },
  ),
  field(
    "higherUplift",
    "level",
    "Påslag för högre timbelopp",
    "andel",
    "Högst 12 procent, 51 kap. 11 § SFB.",
    { initial: 0, max: 0.12 },
  ),
  field(
    "lssPriceFactor",
    "level",
    "Prisfaktor LSS",
    "faktor",
    "LSS har ingen egen taxa; 1 = samma pris som schablonen.",
    { initial: 1, max: 3 },
  ),
] as const;
