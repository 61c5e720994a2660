import { field } from "./field";

const OWN = "Din egen uppgift.";

/** Period, price and volume. */
export const volumeFields = [
  field("year", "År", "år eller månad", { kind: "required", example: 2025 }, "indata", OWN, {
    min: 1994,
    max: 2100,
  }),
  field(
    "schablon",
    "Schablonbelopp",
    "kr/timme",
    { kind: "rule" },
    "beslutad",
    "Årets beslutade belopp, 5 § förordningen (1993:1091); ange ett eget för att pröva ett annat.",
    { above: true },
  ),
  field(
    "uplift",
    "Uppräkning av schablonen",
    "andel/år",
    { kind: "rule" },
    "antagande",
    "Behövs bara för år som ännu inte är beslutade.",
  ),
  field(
    "lssPriceFactor",
    "Prisfaktor LSS",
    "faktor",
    1,
    "antagande",
    "Malmö ersätter LSS-timmar på samma nivå som den statliga ersättningen.",
    { max: 3 },
  ),
  field("grant", "Kommunbidrag", "kr", 0, "indata", OWN),
  field("persons", "Brukare", "personer", 0, "indata", "Används för volymen över tid."),
  field("sfbActiveHours", "Aktiva timmar SFB", "timmar", 0, "indata", OWN),
  field("lssActiveHours", "Aktiva timmar LSS", "timmar", 0, "indata", OWN),
  field("sfbJourHours", "Jourtimmar SFB", "timmar", 0, "indata", OWN),
  field("lssJourHours", "Jourtimmar LSS", "timmar", 0, "indata", OWN),
] as const;
