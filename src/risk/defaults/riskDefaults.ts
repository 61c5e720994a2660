import type { RiskDefault } from "./riskDefault";

const FROM = 2026_01_01;
const JUDGED = "Bedömning; ingen publicerad uppgift finns.";
const FK_FLOWS = "Försäkringskassan, inflöde och utflöde 2022–2024";
const FK_GROWTH = "Försäkringskassan, nettotillväxt 2003–2024";

type Taken = Pick<RiskDefault, "min" | "max" | "whole">;

const within = (min: number, max: number): Taken => ({ min, max, whole: false });
/** A spread, or a share that may be nothing at all. */
const SHARE = within(0, 1);
/** Without anybody who comes or ends, no change could be expected, and nothing be held against it. */
const TURNOVER = within(0.001, 1);

function statistics(
  name: string,
  value: number,
  unit: string,
  basis: string,
  taken = SHARE,
): RiskDefault {
  return { name, value, unit, ...taken, from: FROM, status: "statistik", basis };
}

function assumed(
  name: string,
  value: number,
  unit: string,
  taken = SHARE,
  basis = JUDGED,
): RiskDefault {
  return { name, value, unit, ...taken, from: FROM, status: "antagande", basis };
}

/**
 * Every figure that the spread is calculated from where the municipality's own history does not say
 * otherwise, with what it rests on. A share is of 1; a spread is a standard deviation.
 */
export const riskDefaults = {
  priorFreedom: assumed(
    "Förhandsvikt mot egen historik",
    4,
    "år",
    { min: 2, max: 20, whole: true },
    "Enbart egen historik från två år gav intervall på 18,1 % av kostnaden mot 10,9 %, utan bättre täckning i simulering.",
  ),
  sfbTurnover: statistics(
    "Omsättning av SFB-personer per år, in och ut",
    0.11,
    "andel",
    `${FK_FLOWS}: in 4,6 %, ut 5,4 %.`,
    TURNOVER,
  ),
  lssTurnover: assumed("Omsättning av LSS-personer per år, in och ut", 0.2, "andel", TURNOVER),
  providerTurnover: assumed(
    "Omsättning av brukare i egen regi per år, in och ut",
    0.24,
    "andel",
    TURNOVER,
  ),
  sfbTrendKept: statistics(
    "SFB-trendens andel som består nästa år",
    0.8,
    "andel",
    `${FK_GROWTH}: AR(1) 0,845; dämpning 0,7–0,85 gav minst fel utanför de år som den skattats på.`,
  ),
  sfbTrendSpread: statistics(
    "SFB-trendens nya avvikelse per år",
    0.015,
    "andel",
    `${FK_GROWTH}: 0,0143.`,
  ),
  sfbTrendStart: assumed(
    "SFB-trendens spridning vid start",
    0.025,
    "andel",
    SHARE,
    `${FK_GROWTH}: spridningen i landet är 0,035; värdet är en bedömning.`,
  ),
  sfbShock: statistics(
    "SFB: kommunens svängning utöver enskilda personer",
    0.025,
    "andel",
    "Avvikelse från riket i fyra områden: 1,0–3,3 % (docs/osakerhet.md, 5).",
  ),
  lssTrendKept: assumed("LSS-trendens andel som består nästa år", 0.5, "andel"),
  lssTrendSpread: assumed("LSS-trendens nya avvikelse per år", 0.015, "andel"),
  lssTrendStart: assumed("LSS-trendens spridning vid start", 0.03, "andel"),
  lssShock: assumed(
    "LSS: kommunens svängning utöver enskilda beslut",
    0.045,
    "andel",
    SHARE,
    "En stor kommuns timmar 2020–2025 ändrades 5,7 % om året (kvadratiskt medel).",
  ),
  caseSpread: assumed(
    "Spridning i timmar mellan LSS-beslut",
    0.65,
    "andel av medel",
    within(0, 3),
    "Ingen fördelning av LSS-timmar är publicerad; för SFB ger Försäkringskassans P10 och P90 log-spridningen 0,39.",
  ),
  revisionVariance: assumed("Omprövade LSS-beslut: varians per person och år", 0.01, "andel²"),
  priorCases: assumed("LSS-beslut som förhandsmedlet motsvarar", 2, "beslut", within(0.1, 100)),
  priorCaseHours: assumed(
    "LSS-timmar per person och år, förhandsmedel",
    2800,
    "timmar/år",
    within(1, 8760),
  ),
  providerUserShock: assumed("Brukare i egen regi: svängning utöver enskilda", 0.04, "andel"),
  providerResultShock: assumed(
    "Egen regi: resultatets svängning per brukare",
    60_000,
    "kr/brukare",
    within(0, 5_000_000),
    "En stor kommuns resultat 2020–2025 ändrades 90 tkr per brukare och år (kvadratiskt medel) med 56–71 brukare.",
  ),
  providerCaseSpread: assumed(
    "Egen regi: spridning mellan brukare",
    150_000,
    "kr/√brukare",
    within(1, 5_000_000),
  ),
  ratio: assumed(
    "SFB-kostnad mot personer × 20 timmar × schablonen",
    0.985,
    "andel",
    within(0.1, 2),
    "Bedömning med en stor kommuns siffror 2020–2025 för ögonen.",
  ),
  ratioSpread: assumed(
    "Spridning i samma kvot",
    0.025,
    "andel",
    SHARE,
    "Bedömning med en stor kommuns siffror 2020–2025 för ögonen.",
  ),
  priorRatios: assumed("År som kvotens förhandsmedel motsvarar", 2, "år", within(0.1, 50)),
  lssPriceSpread: assumed(
    "LSS: pris per timme mot schablonen",
    0.01,
    "andel",
    SHARE,
    "En stor kommun 2020–2025, timmar × schablonen mot utfallet: 0,7 %.",
  ),
  shockCap: assumed(
    "Största svängning ett enskilt år",
    0.4,
    "andel",
    SHARE,
    "Inflödet i landet sjönk 45 % 2016, från 874 till 484.",
  ),
  mostFano: assumed("Högsta varians mot medel för antal nya", 6, "kvot", within(1, 50)),
  unseenMonths: assumed("Månader vars nya beslut inte hunnit synas", 2, "månader", within(0, 12)),
  childEnding: statistics(
    "Barn med SFB: slutar per år",
    0.029,
    "andel",
    "Försäkringskassan, avlidna 2020–2024 per mottagare: 1,92 %, och 1 % av annat skäl (antagande).",
  ),
  adultEnding: statistics(
    "Vuxna med SFB: slutar per år",
    0.057,
    "andel",
    "Försäkringskassan, avlidna 2020–2024 per mottagare: 4,69 %, och 1 % av annat skäl (antagande).",
  ),
  lssEnding: assumed("LSS-beslut: slutar per år", 0.1, "andel"),
  newSfb: statistics("Nya SFB-personer per SFB-person och år", 0.046, "andel", `${FK_FLOWS}.`),
  newSfbWeight: assumed(
    "Nya SFB-personer som förhandsmedlet motsvarar",
    11,
    "personer",
    within(0.1, 1000),
    "Motsvarar en spridning mellan kommuner på 30 %.",
  ),
} as const satisfies Record<string, RiskDefault>;

export type RiskDefaultId = keyof typeof riskDefaults;
