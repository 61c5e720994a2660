import { Decimal } from "../../src/exact/decimal";
import type { Meaning } from "../../src/ownfigures/meaning/meaning";
import type { OwnFigures } from "../../src/ownfigures/taken/ownFigures";
import { figureOf } from "../../src/ownfigures/taken/figureOf";
import type { ProviderGiven } from "../../src/provider/providerInputs";
import type { ProviderWork } from "../documents/provider/providerDocument";
import { figureText } from "../ownfigures/figureText";
import type { Uses } from "../ownfigures/uses";
import { wholeKronor } from "../shared/numbers";
import type { ProviderAction } from "./providerWork";
import { allFields, type Typed, typedOf } from "./typedFields";

const LONGEST_NAME = 100;
const OF_PROVIDER = ["provider.persons", "provider.hours", "provider.cost"] as const;
/** Hours that are in a table's one row of hours too. */
const OTHER_HOURS = ["lssActiveHours", "sfbJourHours", "lssJourHours"] as const;

/** What a table says of the own provider in a year. */
interface OfYear {
  readonly year: number;
  readonly persons: number | undefined;
  readonly hours: number | undefined;
  /** Cost less income, kr. */
  readonly deficit: number | undefined;
}

const hasAny = ({ persons, hours, deficit }: OfYear): boolean =>
  [persons, hours, deficit].some((value) => value !== undefined);

/** The base year as it is chosen, else the last with outturn. */
function yearOf({ figures, baseYear }: OwnFigures): number | undefined {
  if (baseYear !== undefined) return baseYear;
  const isOf: ReadonlySet<Meaning> = new Set(OF_PROVIDER);
  const years = figures
    .filter(({ meaning, stage }) => stage === "outturn" && isOf.has(meaning))
    .map(({ year }) => year);
  return years.length === 0 ? undefined : Math.max(...years);
}

function ofYear(own: OwnFigures): OfYear | undefined {
  const year = yearOf(own);
  if (year === undefined) return undefined;
  const [persons, hours, deficit] = OF_PROVIDER.map((meaning) =>
    figureOf(own.figures, meaning, "outturn", year),
  );
  return { year, persons, hours, deficit };
}

/** What is typed and stays: an example's figures are never mixed with own ones. */
const kept = ({ typed, origin }: ProviderWork): Typed =>
  origin?.example === undefined ? typed : {};

const isTyped = (typed: Typed, id: keyof Typed): boolean => (typed[id] ?? "").trim() !== "";

/** Whether the hours are split by fields that are filled in already. */
const isSplit = (typed: Typed): boolean => OTHER_HOURS.some((id) => isTyped(typed, id));

function filled(found: OfYear, work: ProviderWork): Typed {
  const before = kept(work);
  const { year, persons, hours } = found;
  const given: ProviderGiven = {
    year,
    ...(persons !== undefined && { persons }),
    ...(hours !== undefined && !isSplit(before) && { sfbActiveHours: hours }),
  };
  return { ...before, ...typedOf(given) };
}

/** A table's figures of the own provider as they stand in the fields, and its result as what is sought. */
export function withOwnProvider(
  own: OwnFigures,
  place: string,
  work: ProviderWork,
): ProviderAction | undefined {
  const found = ofYear(own);
  if (found === undefined || !hasAny(found)) return undefined;
  const { year, deficit } = found;
  return {
    type: "replace",
    typed: filled(found, work),
    origin: { name: `${place.slice(0, LONGEST_NAME)}, ${year}` },
    ...(deficit !== undefined && {
      goal: {
        ...work.goal,
        target: wholeKronor(new Decimal(deficit).neg()),
        measure: "beforeGrant",
      },
    }),
  };
}

function takenTexts({ year, persons, hours, deficit }: OfYear, split: boolean): readonly string[] {
  const result = deficit === undefined ? undefined : figureText("provider.cost", -deficit);
  return [
    ...(persons === undefined
      ? []
      : [`Brukare ${year}: ${figureText("provider.persons", persons)}.`]),
    ...(hours === undefined || split
      ? []
      : [
          `Aktiva timmar SFB ${year}: ${figureText("provider.hours", hours)}. Flytta LSS-timmar och jourtimmar till sina fält efteråt.`,
        ]),
    ...(result === undefined
      ? []
      : [`Resultat ${year}: ${result}, som målet i Målsökning (före kommunbidrag).`]),
  ];
}

function problemTexts(found: OfYear, own: OwnFigures, work: ProviderWork): readonly string[] {
  const { year, hours } = found;
  const before = kept(work);
  const after = filled(found, work);
  const others = new Set(
    own.figures
      .filter((each) => OF_PROVIDER.some((of) => of === each.meaning) && each.year !== year)
      .map((each) => each.year),
  );
  const isOther = own.figures.some(({ meaning }) => !OF_PROVIDER.some((of) => of === meaning));
  const missing = [
    ...allFields
      .filter(
        ({ id, initial }) =>
          typeof initial === "object" && initial.kind === "required" && !isTyped(after, id),
      )
      .map(({ label }) => label),
    ...(isTyped(after, "sfbActiveHours") || isSplit(after) ? [] : ["timmar"]),
  ];
  const stays = Object.keys(before).some(
    (id) =>
      !["year", "persons", "sfbActiveHours"].includes(id) && isTyped(before, id as keyof Typed),
  );
  return [
    ...(work.origin?.example === undefined
      ? []
      : ["Exemplet byts ut: egna siffror blandas inte med exemplets."]),
    ...(hours !== undefined && isSplit(before)
      ? [
          `Timmarna (${figureText("provider.hours", hours)}) hämtas inte: fälten för LSS-timmar eller jourtimmar är redan ifyllda, och tabellen delar inte upp timmarna.`,
        ]
      : []),
    ...(stays
      ? [
          `Övriga fält står kvar${isTyped(before, "year") && before.year !== String(year) ? ` från ${before.year ?? ""}: se över löner och andelar` : ""}.`,
        ]
      : []),
    ...(missing.length === 0
      ? []
      : [`Modellen behöver också: ${missing.join(", ")}. Fyll i under Siffror efteråt.`]),
    ...(others.size === 0
      ? []
      : [`Egen regi räknar ett år, ${year}. De andra åren hämtas inte; välj år med Basår.`]),
    ...(isOther ? ["Uppgifter om annat än egen regi används inte här, men i Prognos."] : []),
  ];
}

/** What Egen regi makes of a municipality's own figures, and what is missing. */
export function ownProviderUses(own: OwnFigures, work: ProviderWork): Uses {
  const found = ofYear(own);
  if (found === undefined || !hasAny(found)) {
    const when = found === undefined ? "" : ` ${found.year}`;
    return {
      taken: [],
      problems: [
        `Tabellen har inget utfall för egen regi${when}: brukare, timmar eller underskott.`,
      ],
    };
  }
  return {
    taken: takenTexts(found, isSplit(kept(work))),
    problems: problemTexts(found, own, work),
  };
}
