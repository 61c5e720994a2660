import { swedishNumber } from "../../exact/swedishNumber";
import type { ComparedYear, DifferenceCost } from "../comparedYear";
import type { AgeBasis } from "../expectedPersons";
import type { OwnCount } from "../ownYear";

const BASIS: Readonly<Record<AgeBasis, string>> = {
  three:
    "Väntat antal: rikets mottagare per invånare 0–17, 18–65 och 66 år och äldre (Försäkringskassan, Tabell 5), på kommunens invånare i samma åldrar.",
  two: "Väntat antal: rikets antal per invånare, justerat för kommunens andel 0–19 år med rikets frekvenser i maj 2025 (Vårdföretagarna; de äldres är härledd ur avrundade tal).",
  none: "Väntat antal: rikets antal per invånare på kommunens invånare, utan hänsyn till ålder.",
};

const COSTS: Readonly<Record<DifferenceCost["by"], string>> = {
  first20:
    "Skillnaden i kronor är en skattning: personer × 20 timmar i veckan × schablonbeloppet, fullt utnyttjat.",
  ownCost: "Skillnaden i kronor är en skattning: personer × kommunens egen kostnad per person.",
  ownHours:
    "Skillnaden i kronor är en skattning: personer × kommunens egna timmar per person × schablonbeloppet.",
};

const OWN: Readonly<Record<OwnCount, string>> = {
  average: "Kommunens personer är ett snitt för året",
  october: "Kommunens personer är räknade den 1 oktober",
  december: "Kommunens personer är räknade i december",
};
const NATION = { october: "den 1 oktober", december: "i december" } as const;

function countWords(years: readonly ComparedYear[], own: OwnCount): readonly string[] {
  return (["october", "december"] as const).flatMap((counted) => {
    const other = years.filter(({ nation }) => nation?.counted === counted && counted !== own);
    const [first] = other;
    const last = other.at(-1);
    if (first === undefined || last === undefined) return [];
    const when = first === last ? `${first.year}` : `${first.year}–${last.year}`;
    return [
      `${OWN[own]}, rikets ${NATION[counted]} (${when}): talen är inte räknade på samma sätt.`,
    ];
  });
}

const unchecked = (years: readonly ComparedYear[]): readonly string[] => {
  const found = years
    .filter(({ nationInhabitants }) => nationInhabitants?.status === "antagande")
    .map(({ year }) => year);
  return found.length === 0
    ? []
    : [`Rikets invånare ${found.join(", ")} är ett antagande: inte kontrollerade i SCB:s tabell.`];
};

const gaps = (years: readonly ComparedYear[]): readonly string[] =>
  years.slice(1).flatMap(({ year }, place) => {
    const before = years[place]?.year ?? year;
    return year - before > 1
      ? [`Personer saknas mellan ${before} och ${year}: åren däremellan är inte jämförda.`]
      : [];
  });

const TWO = 2;

/** Whether the last difference is more than persons who come and go by chance make of such an expected number. */
function chanceWords(years: readonly ComparedYear[]): readonly string[] {
  const last = years.findLast(({ difference }) => difference !== undefined);
  if (last?.expected === undefined || last.difference === undefined) return [];
  const margin = last.expected.persons.sqrt().times(TWO);
  const is = last.difference.abs().lte(margin) ? "ryms inom" : "är större än";
  return [
    `Skillnaden ${last.year} ${is} det som slumpen brukar ge, ±${swedishNumber(margin.toDecimalPlaces(1))} personer (två gånger roten ur väntat antal).`,
  ];
}

/**
 * Swedish sentences: how the years were compared, what differs between them, and what is missing. One of a kind,
 * the most general first.
 */
export function comparedWords(
  years: readonly ComparedYear[],
  counted: OwnCount,
): readonly string[] {
  const bases = new Set(years.flatMap(({ expected }) => expected?.basis ?? []));
  const costs = new Set(years.flatMap(({ cost }) => cost?.by ?? []));
  return [
    ...[...bases].map((basis) => BASIS[basis]),
    ...chanceWords(years),
    ...[...costs].map((by) => COSTS[by]),
    ...countWords(years, counted),
    ...unchecked(years),
    ...gaps(years),
    ...years.flatMap(({ missing }) => missing),
  ];
}
