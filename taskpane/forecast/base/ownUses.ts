import type { BaseValueId } from "../../../src/forecast/fields/forecastFields";
import { forecastFields } from "../../../src/forecast/fields/forecastFields";
import { MEANINGS, type Meaning } from "../../../src/ownfigures/meaning/meaning";
import type { OwnFigures } from "../../../src/ownfigures/taken/ownFigures";
import type { OwnKnownItem } from "../../../src/ownfigures/taken/ownKnownItem";
import { figureText } from "../../ownfigures/figureText";
import type { Uses } from "../../ownfigures/uses";
import { type Before, beforeOf, filledUp } from "./withOwnFigures";
import { withoutOther } from "../state/withoutOther";
import type { Work } from "../state/work";

const SHOWN: readonly (readonly [BaseValueId, Meaning, string])[] = [
  ["sfbPersons", "sfb.persons", "SFB"],
  ["lssPersons", "lss.persons", "LSS"],
  ["lssHours", "lss.hours", "LSS"],
  ["outturnSfb", "sfb.cost", "utfall SFB"],
  ["outturnLss", "lss.cost", "utfall LSS"],
  ["outturnProvider", "provider.cost", "utfall egen regi"],
  ["outturnSickPay", "sickPay.cost", "utfall sjuklön"],
  ["providerPersons", "provider.persons", "egen regi"],
];

const BEFORE: Readonly<Record<Before, string | undefined>> = {
  none: undefined,
  example: "Exemplet och dess scenarier byts ut: egna siffror blandas inte med exemplets.",
  joined: undefined,
  older: "Basåret som finns är senare och behålls: bara budget, invånare och historik hämtas.",
  replaced: "Basåret som fanns byts ut. Scenarierna blir kvar.",
};

function yearsText(years: readonly number[]): string {
  const sorted = years.toSorted((one, other) => one - other);
  const isSpan = sorted.length > 2 && (sorted.at(-1) ?? 0) - (sorted[0] ?? 0) === sorted.length - 1;
  return isSpan ? `${sorted[0]}–${sorted.at(-1)}` : sorted.join(", ");
}

function baseText({ base }: OwnFigures): string | undefined {
  const found = SHOWN.flatMap(([id, meaning, what]) => {
    const value = base[id];
    return value === undefined ? [] : [`${what} ${figureText(meaning, value)}`];
  });
  return found.length === 0 ? undefined : `Basår ${base.year}: ${found.join(", ")}.`;
}

function missingText({ base }: OwnFigures, work: Work): readonly string[] {
  const before = beforeOf(work, { base });
  const kept = before === "joined" || before === "older" ? work.base?.values : {};
  const values = before === "older" ? { ...kept } : { ...kept, ...base };
  const missing: readonly string[] = forecastFields
    .filter(({ required, id }) => required && values[id as BaseValueId] === undefined)
    .map(({ label }) => label);
  const hours =
    Number(values.lssPersons) > 0 &&
    values.lssHours === undefined &&
    values.lssHoursPerPerson === undefined
      ? ["LSS-timmar under basåret"]
      : [];
  const all = [...missing, ...hours];
  return all.length === 0
    ? []
    : [`Prognosen behöver också: ${all.join(", ")}. Fyll i under Basår efteråt.`];
}

const ITEMS: Readonly<Record<OwnKnownItem["field"], Meaning>> = {
  lateInvoices: "known.late",
  repayments: "known.repaid",
  stateGrants: "known.grant",
};

/** Known items of the outturn, in the history of their year, and those of the years to come, in a scenario. */
function itemTexts(
  { knownItems, knownAhead, history }: OwnFigures,
  into: string,
): { readonly taken: readonly string[]; readonly problems: readonly string[] } {
  const text = (field: OwnKnownItem["field"], year: number, amount: number): string =>
    `${MEANINGS[ITEMS[field]]} ${year} ${figureText(ITEMS[field], amount)}`;
  const isKept = ({ field, year }: OwnKnownItem): boolean =>
    field !== "stateGrants" && history.some((each) => each.year === year);
  const kept = knownItems.filter(isKept);
  const shown = kept.map(
    ({ field, year, amount, ownYear }) =>
      `${text(field, year, amount)}${ownYear === undefined ? "" : ` (hör till ${ownYear})`}`,
  );
  const ahead = knownAhead.map(({ field, year, amount }) => text(field, year, amount));
  return {
    taken: [
      ...(shown.length === 0 ? [] : [`Kända poster i historiken: ${shown.join(", ")}.`]),
      ...(ahead.length === 0 ? [] : [`Kända poster i ${into}: ${ahead.join(", ")}.`]),
    ],
    problems: knownItems
      .filter((each) => !isKept(each))
      .map(
        ({ field, year, amount }) =>
          `${text(field, year, amount)} hämtas inte: ${
            field === "stateGrants"
              ? "bidrag i utfallet hör inte till historiken."
              : `${year} är inte med i historiken.`
          }`,
      ),
  };
}

/** What Prognos makes of a municipality's own figures, and what is missing; \u201dchosen\u201d takes the known items. */
export function ownUses(figures: OwnFigures, work: Work, chosen?: string): Uses {
  const { base, baseYear, series, history, incomplete } = figures;
  const before = beforeOf(work, figures);
  const scenario = withoutOther(work, undefined).scenarios.find(({ id }) => id === chosen);
  const items = itemTexts(
    figures,
    scenario === undefined ? "ett nytt scenario" : `scenariot \u201d${scenario.name}\u201d`,
  );
  const filled = before === "joined" || before === "older" ? filledUp(work, figures) : [];
  const ofBase = before === "older" ? undefined : baseText(figures);
  const taken = [
    ...(ofBase === undefined ? [] : [ofBase]),
    ...(series.budget.length === 0
      ? []
      : [`Budget ${yearsText(series.budget.map(({ year }) => year))}.`]),
    ...(series.inhabitants.length === 0
      ? []
      : [`Invånare ${yearsText(series.inhabitants.map(({ year }) => year))}.`]),
    ...(history.length === 0
      ? []
      : [`Historik för prov bakåt: ${yearsText(history.map(({ year }) => year))}.`]),
    ...(filled.length === 0 ? [] : [`Utfall i historiken som finns: ${yearsText(filled)}.`]),
    ...items.taken,
  ];
  if (taken.length === 0) {
    return { taken, problems: ["Inget av det lästa är uppgifter till en prognos än."] };
  }
  const hasOutturn = base.outturnSfb !== undefined || base.outturnLss !== undefined;
  const said = BEFORE[before];
  const lacking = incomplete
    .filter(({ part: { year } }) => year !== baseYear && !filled.includes(year))
    .map(({ part: { year, outturnSfb, outturnLss }, missing }) => {
      const lacks = missing.map((each) => MEANINGS[each]).join(", ");
      const hasCost = outturnSfb !== undefined || outturnLss !== undefined;
      const then = hasCost ? " Hämta dem först, så kan utfallet läggas till efteråt." : "";
      return `${year} blir inte historik: ${lacks} saknas.${then}`;
    });
  return {
    taken,
    problems: [
      ...(said === undefined ? [] : [said]),
      ...(ofBase === undefined || hasOutturn
        ? []
        : [
            `Basåret ${base.year} har inget utfall av kostnaden, så modellen kan inte stämmas av mot det.`,
          ]),
      ...missingText(figures, work),
      ...lacking,
      ...items.problems,
    ],
  };
}
