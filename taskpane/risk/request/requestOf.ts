import type { CaseRow } from "../../../src/cases/list/caseRow";
import type { ForecastRequest } from "../../../src/forecast/forecast";
import { casesOfYear } from "../../../src/risk/cases/casesOfYear";
import { proposedCorrelations } from "../../../src/risk/correlation/swingRoot";
import { checkOptions } from "../../../src/risk/draw/checkOptions";
import type { KnownItem } from "../../../src/risk/draw/knownItem";
import type { RiskOptions } from "../../../src/risk/draw/riskOptions";
import { replacedBy } from "../../../src/risk/own/replacedBy";
import type { RiskRequest } from "../../../src/risk/run/riskRequest";
import { type TypedSpec, typedValue } from "../../work/typedFigure";
import { type Around, type Found, type Wrong, wrong } from "../evaluate";
import type { FetchedForm, RiskForm } from "../form";
import { listedCases } from "../listedCases";
import { correlationsOf } from "./correlationsOf";
import { eventOf } from "./eventOf";
import { ownOf } from "./ownOf";

const NUMBER = { above: false, whole: false };
const WHOLE = { above: false, whole: true };
const COUNT = { ...WHOLE, label: "Dragningar", unit: "antal", min: 100, max: 100_000 };
const SEED = { ...WHOLE, label: "Frö", unit: "nummer", min: 1, max: 0x7fff_ffff };
const STOCK = {
  ...{ ...NUMBER, label: "Medelfel i antalet SFB-personer", unit: "personer" },
  ...{ min: 0, max: 1000 },
};
const KNOWN = {
  ...{ ...NUMBER, label: "Medelfel i det som återstår att fakturera", unit: "kr" },
  ...{ min: 0, max: 1e11 },
};

/** What is told of, and what the own spreads are tried in. */
interface Told {
  readonly year: number | undefined;
  /** Whether what drives the year is sought. */
  readonly drivers: boolean;
  /** The list of the year's cases, where one is read. */
  readonly list: readonly CaseRow[] | undefined;
  readonly forecast: ForecastRequest;
}

const optional = (spec: TypedSpec, { value }: FetchedForm): number | undefined =>
  value.trim() === "" ? undefined : typedValue(spec, value).toNumber();

/** Reads the fields one by one; `at` is told of each before it is read. */
function optionsOf(
  form: RiskForm,
  { centre }: Around,
  at: (field: string) => void,
): RiskOptions | Wrong {
  at("draws");
  const draws = typedValue(COUNT, form.draws).toNumber();
  at("seed");
  const seed = typedValue(SEED, form.seed).toNumber();
  at("stockError");
  const stockError = optional(STOCK, form.stockError);
  at("knownError");
  const standardError = optional(KNOWN, form.knownError);
  const year = centre.baseYear + 1;
  const knownItem: KnownItem | undefined =
    standardError === undefined ? undefined : { year, standardError };
  at("correlations");
  const correlations = correlationsOf(form.correlations);
  const proposed = proposedCorrelations(correlations);
  if (proposed !== undefined) {
    return {
      ...{ kind: "wrong", field: "correlations", proposed },
      message:
        "Sambanden går inte ihop: alla kan inte gälla samtidigt. Ta de närmaste som går, under ”Samband mellan delarna”, eller ändra något av dem.",
    };
  }
  const events = form.events.map((each, place) => {
    at(`event ${place}`);
    const event = eventOf(each, place);
    checkOptions({ events: [event] });
    return event;
  });
  return { draws, seed, stockError, knownItem, correlations, events };
}

/** Everything that the draws need; or which field is wrong. */
export function requestOf(
  form: RiskForm,
  around: Around,
  { year, drivers, list, forecast }: Told,
): Found<{ request: RiskRequest }> {
  let field: string | undefined;
  try {
    const { centre, sizes, figures, base } = around;
    const options = optionsOf(form, around, (at) => {
      field = at;
    });
    if ("kind" in options) return options;
    const own = form.own.map((each, place) => {
      field = `own ${place}`;
      return ownOf(each, base);
    });
    const frozen = [...new Set(own.flatMap((each) => replacedBy[each.field] ?? []))];
    const told = drivers ? centre.years.find((each) => each.year === year) : undefined;
    const request: RiskRequest = {
      ...{ centre, sizes, figures },
      options: { ...options, frozen },
      own: own.length === 0 ? undefined : { forecast, figures: own },
      driversOf: told?.year,
      cases: told && casesOfYear(told, list && listedCases(list, told.year)),
    };
    return { kind: "ok", request };
  } catch (error) {
    return wrong(error, field);
  }
}
