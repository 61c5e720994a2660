import { layeredChanges } from "../../../src/forecast/scenarios/layeredChanges";
import { stackLayers } from "../../../src/forecast/scenarios/stackLayers";
import type { ForecastYear } from "../../../src/forecast/results/forecastResult";
import { parts, type PartId } from "../../../src/forecast/results/part";
import type { Base } from "../../../src/forecast/base/base";
import type { Decimal } from "../../../src/exact/decimal";
import { COLOURS } from "../../../sheets/builder/looks";
import { PART_COLOURS } from "../../../sheets/prognos/forecastCharts";
import type { ReportChart, ReportFigure, ReportTable } from "../../../sheets/rapport/report";
import { calculate } from "../../forecast/calculate";
import { roundedYear } from "../../forecast/results/roundedYear";
import { scenarioName } from "../../forecast/results/scenarioName";
import type { ShownUnit } from "../../forecast/results/shownUnit";
import { usedParts } from "../../forecast/results/usedParts";
import type { Work } from "../../forecast/state/work";
import { kronorAndOre, withDecimals } from "../../shared/numbers";
import { isFew, WHY_HIDDEN } from "./fewPersons";
import { missing, type Offered } from "./offered";

interface Asked {
  /** As it is counted, with the workbook's own values. */
  readonly work: Work;
  /** Undefined: the base alone. */
  readonly scenario: string | undefined;
  readonly shown: ShownUnit;
  /** Of secrecy: persons. */
  readonly limit: number;
}

const PERCENT = 100;

const tellsOfFew = ({ sfbPersons, lssPersons }: ForecastYear, limit: number): boolean =>
  isFew(sfbPersons, limit) || isFew(lssPersons, limit);

/** "Kostnaden 2026 beräknas bli 377 800 tkr, 2 200 tkr (0,6 %) under budgeten 380 000 tkr." */
function costSentence(year: ForecastYear, shown: ShownUnit): string {
  const { total, budget, deviation } = roundedYear(year, shown);
  const money = (amount: Decimal | undefined): string =>
    amount === undefined
      ? "okänt belopp"
      : `${withDecimals(amount, shown.decimals)}\u00a0${shown.unit}`;
  const cost = `Kostnaden ${year.year} beräknas bli ${money(total)}`;
  if (budget === undefined || deviation === undefined) {
    return `${cost}. Budget för ${year.year} saknas.`;
  }
  if (deviation.isZero()) return `${cost}, enligt budgeten.`;
  const share =
    year.budget?.gt(0) === true ? year.deviation?.div(year.budget).times(PERCENT).abs() : undefined;
  const percent = share === undefined ? "" : ` (${withDecimals(share, 1)}\u00a0%)`;
  const side = deviation.isNegative() ? "över" : "under";
  return `${cost}, ${money(deviation.abs())}${percent} ${side} budgeten ${money(budget)}.`;
}

const volumeSentence = ({ year, sfbPersons, lssHours }: ForecastYear): string =>
  `Den räknar ${year} med i medeltal ${withDecimals(sfbPersons, 1)} personer med SFB och ${withDecimals(lssHours, 0)} LSS-timmar.`;

const rateSentence = ({ year, schablon, schablonStatus }: ForecastYear): string =>
  `Schablonbeloppet ${year} är ${kronorAndOre(schablon)} kr per timme (${schablonStatus}).`;

/** "8 daterade ändringar, varav 3 antaganden," */
function datedText(count: number, assumed: number): string {
  if (count === 0) return "inga daterade ändringar";
  if (count === 1)
    return assumed === 1 ? "en daterad ändring, ett antagande," : "en daterad ändring";
  const of = assumed === 1 ? "ett antagande" : `${assumed === 0 ? "inga" : assumed} antaganden`;
  return `${count} daterade ändringar, varav ${of},`;
}

/** What the forecast rests on: how many dated changes, and how much of it is assumed. */
function restsOn(base: Base, { scenarios }: Work, scenario: string | undefined): string {
  const changes = scenario === undefined ? [] : layeredChanges(stackLayers(scenarios, scenario));
  const assumed = changes.filter(({ change }) => change.note?.status === "antagande").length;
  const ofBase = Object.values(base.notes ?? {}).filter(
    (note) => note.status === "antagande",
  ).length;
  const dated = `Scenariot har ${datedText(changes.length, assumed)} efter basåret.`;
  if (ofBase === 0) return dated;
  return `${dated} Av basårets uppgifter är ${ofBase === 1 ? "en ett antagande" : `${ofBase} antaganden`}.`;
}

const ALWAYS: readonly PartId[] = ["sfb", "lss", "provider"];

function shownPartsOf(years: readonly ForecastYear[]): (typeof parts)[number][] {
  const used = new Set<PartId>([...ALWAYS, ...usedParts(years)]);
  return parts.filter(({ id }) => used.has(id));
}

/** The forecast of the scenario that Prognos shows: by year and part, with budget and deviation. */
export function forecastSection({ work, scenario, shown, limit }: Asked): Offered {
  const { base } = work;
  if (base === undefined) {
    return missing("Fliken Prognos är tom. Börja där, så kan prognosen tas med.");
  }
  const outcome = calculate(work, scenario);
  if (outcome.kind === "wrong") return missing(`Prognosen kan inte räknas: ${outcome.message}`);
  const { years } = outcome.forecast;
  const next = years.find(({ kind }) => kind === "prognos");
  const last = years.at(-1);
  if (next === undefined || last === undefined) return missing("Prognosen har inget år.");
  const hides = years.some((year) => tellsOfFew(year, limit));
  if (hides && usedParts(years).length < 2) {
    return missing(
      `Prognosen har en enda del, som är färre än ${limit} personer. Kostnaden avslöjar antalet, så den tas inte med i det som är för andra.`,
    );
  }
  const columns = hides ? [] : shownPartsOf(years);
  const rounded = years.map((year) => ({ year, amounts: roundedYear(year, shown) }));
  const { unit, decimals } = shown;
  const figure = (value: Decimal | undefined, signed = false): ReportFigure | undefined =>
    value && { value, decimals, signed };
  const table: ReportTable = {
    caption: `Kostnad per år, ${unit}. Minus i avvikelsen är över budget.`,
    heads: ["År", ...columns.map(({ label }) => label), "Totalt", "Budget", "Avvikelse"],
    rows: rounded.map(({ year, amounts }) => ({
      cells: [
        `${year.year} ${year.kind}`,
        ...columns.map(({ id }) => figure(amounts.parts[id])),
        figure(amounts.total),
        figure(amounts.budget),
        figure(amounts.deviation, true),
      ],
    })),
  };
  const hasBudgets = rounded.every(({ amounts }) => amounts.budget !== undefined);
  const chart: ReportChart = {
    id: "rapport-prognos",
    kind: "combo",
    stacked: true,
    title: `Kostnad per år, ${unit}`,
    axis: { x: "", y: unit },
    labels: rounded.map(({ year }) => `${year.year} ${year.kind}`),
    series: [
      ...(hides
        ? [
            {
              ...{ label: "Totalt", colour: COLOURS.booked, type: "bar" as const },
              values: rounded.map(({ amounts }) => amounts.total),
            },
          ]
        : columns.map(({ id, label }) => ({
            ...{ label, colour: PART_COLOURS[id], type: "bar" as const },
            values: rounded.map(({ amounts }) => amounts.parts[id]),
          }))),
      // A year without a budget would be drawn as 0 in some programs.
      ...(hasBudgets
        ? [
            {
              ...{ label: "Budget", colour: COLOURS.ink, type: "line" as const },
              values: rounded.map(({ amounts }) => amounts.budget),
            },
          ]
        : []),
    ],
  };
  return {
    kind: "ok",
    section: {
      title: `Prognos ${next.year}–${last.year}`,
      status: `Prognos, scenario ${scenarioName(work.scenarios, scenario)}. Åren fram till ${next.year - 1} är utfall.`,
      example: base.example,
      paragraphs: [
        hides ? costSentence(next, shown) : `${costSentence(next, shown)} ${volumeSentence(next)}`,
      ],
      tables: [table],
      chart,
      notes: [
        `${rateSentence(next)} ${restsOn(base, work, scenario)}`,
        ...(hides ? [WHY_HIDDEN] : []),
      ],
    },
  };
}
