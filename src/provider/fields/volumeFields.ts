import { field } from "./field";

/** Period, price and volume. */
export const volumeFields = [
  field("year", "År", "år eller månad", { kind: "required", example: 2025 }, "indata", {
    min: 1994,
    max: 2100,
  }),
  field("schablon", "Schablonbelopp", "kr/timme", { kind: "rule" }, "beslutad", { above: true }),
  field("uplift", "Uppräkning av schablonen", "andel/år", { kind: "rule" }, "antagande"),
  field("lssPriceFactor", "Prisfaktor LSS", "faktor", 1, "antagande", {
    max: 3,
    zeroGives: "ingen intäkt för LSS-timmarna",
  }),
  field("grant", "Kommunbidrag", "kr", 0, "indata"),
  field("persons", "Brukare", "personer", 0, "indata"),
  field("sfbActiveHours", "Aktiva timmar SFB", "timmar", 0, "indata"),
  field("lssActiveHours", "Aktiva timmar LSS", "timmar", 0, "indata"),
  field("sfbJourHours", "Jourtimmar SFB", "timmar", 0, "indata"),
  field("lssJourHours", "Jourtimmar LSS", "timmar", 0, "indata"),
] as const;
