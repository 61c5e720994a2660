import { stem, whole, word, type Word } from "./word";

/** Items that are known apart, and sick pay: Malmöutredningen 6, 8.1 and 8.3. */
export const knownItemWords: readonly Word[] = [
  whole("(?:varav|därav|av vilka) sjuklön\\p{L}*", { parts: ["sickPay"], doubt: "sickPayWithin" }),
  whole("inkl(?:usive)?\\.? sjuklön\\p{L}*", { doubt: "includes" }),
  stem(
    "(?:sena?|eftersläpande|försenade?|retroaktiv\\p{L}*|efterdebiterade?) ?(?:faktur|debiter|kostnad)\\p{L}*|retroaktiv|eftersläp|efterdebiter",
    { measure: "late" },
  ),
  stem("återbetal|återkrav|kreditering", { measure: "repaid" }),
  stem("statsbidrag|stadsbidrag", { measure: "grant" }),
  stem("sjuklön|sjuk-lön|sjuklönekostn", { parts: ["sickPay"] }),
];

/** The laws and the own provider: Malmöutredningen 6 and 8, Kolada N28020, N28805, N28811. */
export const partWords: readonly Word[] = [
  word("(?<![\\p{L}\\p{N}])(?:sfb|lass)(?![\\p{L}\\p{N}])-?", { parts: ["sfb"] }),
  stem(
    "ass?istansersättning|ass?\\.?-?ersättn\\.?|socialförsäkringsbalk|statlig\\p{L}* (?:personlig\\p{L}* )?assistans",
    { parts: ["sfb"] },
  ),
  whole(
    "fk-(?:beslut|assistans|ärenden?)|fk:s (?:beslut|ärenden)|självrisk(?:en)?|51 ?kap\\.?(?: ?sfb)?",
    { parts: ["sfb"] },
  ),
  stem(
    "kommunal\\p{L}* utför|egen ?regi|intern regi|egenregi|utförarenhet|egen utförar|egna utförar|kommunens utförar|in-house|own provi",
    { parts: ["provider"] },
  ),
  word("(?<![\\p{L}\\p{N}])lss(?!\\p{L})-?|9 ?(?:§ ?|:)2(?!\\d)(?: ?p\\.?)?(?: ?lss)?", {
    parts: ["lss"],
  }),
  stem(
    "kommunal\\p{L}* (?:personlig\\p{L}* )?assistans|kommunens beslut|kommunal\\p{L}* beslut|kommunbeslut",
    { parts: ["lss"] },
  ),
];

/** Personlig assistans by its names. */
export const assistanceWords: readonly Word[] = [
  stem("assistanstim", { assistance: true, measure: "hours" }),
  stem("personlig\\p{L}* ass?ist(?:ans|ent)|pers\\.? ?ass|personliga ass\\.?|assistans", {
    assistance: true,
  }),
  whole("pa", { assistance: true }),
];
