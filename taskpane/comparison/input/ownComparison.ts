import type { OwnFigureId } from "../../../src/comparison/ownYear";
import type { Meaning } from "../../../src/ownfigures/meaning/meaning";
import type { OwnFigures } from "../../../src/ownfigures/taken/ownFigures";
import { figureOf, yearsOf } from "../../../src/ownfigures/taken/figureOf";
import { figureText } from "../../ownfigures/figureText";
import type { Uses } from "../../ownfigures/uses";
import { fieldLabel } from "../fieldLabel";
import {
  type ComparisonForm,
  FIRST_YEAR,
  LAST_YEAR,
  MOST_YEARS,
  OWN_NAME,
  type TypedYear,
} from "../form";
import { typedYear } from "../startingPoints";

/** What a table's rows are in the comparison. */
const TAKEN: readonly (readonly [OwnFigureId, Meaning])[] = [
  ["inhabitants", "inhabitants"],
  ["sfbPersons", "sfb.persons"],
  ["sfbCost", "sfb.cost"],
  ["lssPersons", "lss.persons"],
  ["lssHours", "lss.hours"],
  ["lssCost", "lss.cost"],
];
const LONGEST_NAME = 100;

/** A cost below 0 is nothing that growth can be split of; it is not taken, and that is said. */
const isIncome = (value: number): boolean => value < 0;

function yearFigures(
  { figures }: OwnFigures,
  year: number,
): Readonly<Partial<Record<OwnFigureId, number>>> {
  return Object.fromEntries(
    TAKEN.flatMap(([id, meaning]) => {
      const value = figureOf(figures, meaning, "outturn", year);
      return value === undefined || isIncome(value) ? [] : [[id, value]];
    }),
  );
}

const takenYears = (own: OwnFigures): readonly TypedYear[] => {
  const meanings: ReadonlySet<Meaning> = new Set(TAKEN.map(([, meaning]) => meaning));
  return yearsOf(own.figures, ({ meaning, stage }) => stage === "outturn" && meanings.has(meaning))
    .filter((year) => year >= FIRST_YEAR && year <= LAST_YEAR)
    .map((year) => typedYear(year, yearFigures(own, year)))
    .slice(-MOST_YEARS);
};

/** What was typed of a year stays where the table does not tell it. */
function joined(before: readonly TypedYear[], after: readonly TypedYear[]): readonly TypedYear[] {
  const years = new Map(before.map(({ year, typed }) => [year, typed]));
  for (const { year, typed } of after) years.set(year, { ...years.get(year), ...typed });
  return [...years]
    .map(([year, typed]) => ({ year, typed }))
    .filter(({ typed }) => Object.values(typed).some((text) => text.trim() !== ""))
    .toSorted((one, other) => one.year - other.year)
    .slice(-MOST_YEARS);
}

/** A municipality's own table as the comparison takes it; undefined where it has nothing for it. */
export function ownComparison(
  own: OwnFigures,
  place: string,
  before: ComparisonForm | undefined,
): ComparisonForm | undefined {
  const taken = takenYears(own);
  if (taken.length === 0) return undefined;
  // An example's figures are never mixed with own ones.
  const kept = before?.example === undefined ? before : undefined;
  return {
    name: kept?.name ?? OWN_NAME,
    counted: kept?.counted ?? "average",
    years: joined(kept?.years ?? [], taken),
    tables: kept?.tables ?? [],
    origin: place.slice(0, LONGEST_NAME),
  };
}

/** What Jämförelse makes of a municipality's own figures, and what is missing. */
export function ownComparisonUses(own: OwnFigures, before: ComparisonForm | undefined): Uses {
  const years = takenYears(own);
  const last = years.at(-1);
  if (last === undefined) {
    return {
      taken: [],
      problems: [
        "Tabellen har inget utfall som Jämförelse räknar med: personer, timmar, kostnad eller invånare.",
      ],
    };
  }
  const negative = TAKEN.flatMap(([id, meaning]) =>
    years
      .filter(({ year }) => isIncome(figureOf(own.figures, meaning, "outturn", year) ?? 0))
      .map(({ year }) => `${fieldLabel(id)} ${year} är mindre än 0 och hämtas inte.`),
  );
  const span = years.length === 1 ? `${last.year}` : `${years[0]?.year ?? ""}–${last.year}`;
  const taken = TAKEN.flatMap(([id, meaning]) => {
    const value = figureOf(own.figures, meaning, "outturn", last.year);
    if (value === undefined || isIncome(value)) return [];
    return [`${fieldLabel(id)} ${last.year}: ${figureText(meaning, value)}.`];
  });
  const isWithout = years.some(({ typed }) => typed.inhabitants === undefined);
  return {
    taken: [`År: ${span}.`, ...taken],
    problems: [
      ...(before?.example === undefined
        ? []
        : ["Exemplet byts ut: egna siffror blandas inte med exemplets."]),
      ...negative,
      ...(isWithout ? ["Invånare saknas för något år: fyll i dem under Siffror efteråt."] : []),
    ],
  };
}
