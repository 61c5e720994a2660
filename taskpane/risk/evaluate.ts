import type { Base } from "../../src/forecast/base/base";
import type { ForecastRequest } from "../../src/forecast/forecast";
import { knownField } from "../../src/forecast/fields/fieldOf";
import { ModelError } from "../../src/modelError";
import { casesOfYear } from "../../src/risk/cases/casesOfYear";
import type { CaseRow } from "../../src/cases/list/caseRow";
import { scenarioCentre } from "../../src/risk/centre/scenarioCentre";
import type { RiskCentre } from "../../src/risk/centre/riskCentre";
import type { RiskComponentId } from "../../src/risk/components/riskComponents";
import { riskFigures } from "../../src/risk/defaults/riskFigures";
import { checkOptions } from "../../src/risk/draw/checkOptions";
import type { RiskEvent } from "../../src/risk/draw/riskEvent";
import { historyOfBase } from "../../src/risk/estimate/historyOfBase";
import { type RiskSizes, riskSizes } from "../../src/risk/estimate/riskSizes";
import type { OwnEffect } from "../../src/risk/own/ownEffect";
import { ownEffectOf } from "../../src/risk/own/ownEffectOf";
import { replacedBy } from "../../src/risk/own/replacedBy";
import { swingRoot } from "../../src/risk/correlation/swingRoot";
import type { RiskRequest } from "../../src/risk/run/riskRequest";
import { countedId } from "../ownvalues/ownLayer";
import { scenarioName } from "../forecast/results/scenarioName";
import type { Work } from "../forecast/state/work";
import { typedNumber } from "../work/typedNumber";
import { typedValue } from "../work/typedFigure";
import { listedCases } from "./listedCases";
import { BASE_ALONE, type EventForm, type OwnForm, type RiskForm } from "./form";

const figures = riskFigures();

/** What is drawn around: a scenario of the forecast, and what its history says of its swings. */
export interface Around {
  readonly scenario: string | undefined;
  readonly name: string;
  readonly base: Base;
  readonly centre: RiskCentre;
  readonly sizes: RiskSizes;
}

export interface Wrong {
  readonly kind: "wrong";
  readonly message: string;
  /** The field: "draws", "event 2", "own 1"; undefined: none of them. */
  readonly field: string | undefined;
}

export type Found<T> = ({ readonly kind: "ok" } & T) | Wrong;

const UNFORESEEN = "Osäkerheten kunde inte räknas. Kontrollera basåret och ändringarna i Prognos.";

const wrong = (error: unknown, field?: string): Wrong => ({
  kind: "wrong",
  message: error instanceof ModelError ? error.message : UNFORESEEN,
  field,
});

/** The scenario that is meant: the form's, or the one that Prognos shows. */
export function meantScenario(
  { scenario }: RiskForm,
  work: Work,
  chosen: string | undefined,
): string | undefined {
  if (scenario === BASE_ALONE) return countedId(work, undefined);
  const known = work.scenarios.some(({ id }) => id === scenario);
  return countedId(work, known ? scenario : chosen);
}

/** The scenario's forecast as the centre, and the history's sizes; or why there is none. */
export function aroundOf(work: Work, scenario: string | undefined): Found<{ around: Around }> {
  const { base, scenarios, lastYear } = work;
  if (base === undefined) {
    return wrong(
      new ModelError("invalid", "Fliken Prognos är tom. Börja där, så visas osäkerheten här."),
    );
  }
  try {
    const request: ForecastRequest = { base, scenarios, scenario, lastYear };
    const around = {
      ...{ scenario, name: scenarioName(scenarios, scenario), base },
      centre: scenarioCentre(request),
      sizes: riskSizes(historyOfBase(base), figures),
    };
    return { kind: "ok", around };
  } catch (error) {
    return wrong(error);
  }
}

export interface OwnFound {
  readonly effects: readonly OwnEffect[];
  /** The components that the own values stand in place of. */
  readonly frozen: readonly RiskComponentId[];
}

function ownOf({ field, min, max }: OwnForm, work: Work, { base, centre, scenario }: Around) {
  const spec = knownField(field);
  const given = base.values[field] ?? spec.initial;
  const what = `\u201d${spec.label}\u201d`;
  if (given === undefined) {
    throw new ModelError("invalid", `${what} saknas i basåret. Fyll i den i Prognos först.`);
  }
  const spread = {
    name: what,
    min: typedValue(spec, min).toNumber(),
    likely: Number(given),
    max: typedValue(spec, max).toNumber(),
  };
  const { scenarios, lastYear } = work;
  const effect = ownEffectOf(spread, centre, (value) =>
    scenarioCentre({
      base: { ...base, values: { ...base.values, [field]: value } },
      ...{ scenarios, scenario, lastYear },
    }),
  );
  const moves = effect.years.some(
    ({ sfb, lss, added }) =>
      [...sfb, ...lss].some((factor) => factor !== 1) || added.some((kronor) => kronor !== 0),
  );
  if (!moves && spread.min !== spread.max) {
    throw new ModelError(
      "invalid",
      `${what} ändrar ingenting i scenariot: en annan uppgift eller en daterad ändring gäller i dess ställe. Ta bort raden, eller välj den uppgiften.`,
    );
  }
  return effect;
}

/** What the own min and max do to the forecast; or which of them is wrong. */
export function ownFound(
  own: readonly OwnForm[],
  work: Work,
  around: Around,
): Found<{ own: OwnFound }> {
  const effects: OwnEffect[] = [];
  for (const [place, each] of own.entries()) {
    try {
      effects.push(ownOf(each, work, around));
    } catch (error) {
      return wrong(error, `own ${place}`);
    }
  }
  const frozen = own.flatMap(({ field }) => replacedBy[field] ?? []);
  return { kind: "ok", own: { effects, frozen: [...new Set(frozen)] } };
}

function amountOf(text: string, what: string, unit: string): number | undefined {
  if (text.trim() === "") return undefined;
  return typedNumber(text, {
    ...{ what, unit, before: `${what} ` },
    refused: `${what} är \u201d${text.trim().slice(0, 40)}\u201d men ska vara ett tal, till exempel 1 500 000.`,
  }).value;
}

const NUMBER = { above: false, whole: false };
const PERCENT = { ...NUMBER, unit: "andel", min: 0, max: 1 };

function eventOf(form: EventForm, place: number): RiskEvent {
  const name = form.name.trim() === "" ? `Händelse ${place + 1}` : form.name.trim();
  const what = (field: string): string => `\u201d${name}\u201d, ${field},`;
  return {
    name,
    probability: typedValue(
      { ...PERCENT, label: `${name}: sannolikhet` },
      form.probability,
    ).toNumber(),
    from: /^\d{4}-\d{2}-\d{2}$/.test(form.from) ? Number(form.from.replaceAll("-", "")) : 0,
    lasting: form.lasting,
    amount: amountOf(form.amount, what("beloppet"), "kr"),
    sfbPersons: amountOf(form.sfbPersons, what("SFB-personer"), "personer"),
    lssHours: amountOf(form.lssHours, what("LSS-timmar"), "timmar"),
  };
}

const COUNT = {
  ...NUMBER,
  label: "Dragningar",
  unit: "antal",
  min: 100,
  max: 100_000,
  whole: true,
};
const SEED = { ...NUMBER, label: "Frö", unit: "nummer", min: 1, max: 0x7fff_ffff, whole: true };
const STOCK = {
  ...{ ...NUMBER, label: "Medelfel i antalet SFB-personer", unit: "personer" },
  ...{ min: 0, max: 1000 },
};
const TOGETHER = {
  ...NUMBER,
  label: "Samband mellan SFB och LSS",
  unit: "faktor",
  min: -1,
  max: 1,
};

/** The year that is told of, whether what drives it is sought, and the list of its cases, where one is read. */
interface Told {
  readonly year: number | undefined;
  readonly drivers: boolean;
  readonly list: readonly CaseRow[] | undefined;
}

/** Everything that the draws need; or which field is wrong. */
export function requestOf(
  form: RiskForm,
  { centre, sizes }: Around,
  { effects, frozen }: OwnFound,
  { year, drivers, list }: Told,
): Found<{ request: RiskRequest }> {
  let field: string | undefined;
  try {
    field = "draws";
    const draws = typedValue(COUNT, form.draws).toNumber();
    field = "seed";
    const seed = typedValue(SEED, form.seed).toNumber();
    field = "stockError";
    const stockError =
      form.stockError.trim() === "" ? undefined : typedValue(STOCK, form.stockError).toNumber();
    field = "correlation";
    const together = typedValue(TOGETHER, form.correlation).toNumber();
    const correlations =
      together === 0 ? [] : [{ between: ["sfbShock", "lssShock"] as const, value: together }];
    swingRoot(correlations);
    const events = form.events.map((each, place) => {
      field = `event ${place}`;
      const event = eventOf(each, place);
      checkOptions({ events: [event] });
      return event;
    });
    const options = { draws, seed, stockError, correlations, events, ownValues: effects, frozen };
    const told = drivers ? centre.years.find((each) => each.year === year) : undefined;
    const cases = told && casesOfYear(told, list && listedCases(list, told.year));
    const request = { ...{ centre, sizes, figures, options }, driversOf: told?.year, cases };
    return { kind: "ok", request };
  } catch (error) {
    return wrong(error, field);
  }
}
