import { Decimal } from "../../../src/exact/decimal";
import { probabilityText } from "../../../src/risk/results/probabilityText";
import type { RiskAnalysis } from "../../../src/risk/run/riskAnalysis";
import { convergenceSentence } from "../../../src/risk/words/convergenceSentence";
import { overBudgetSentence } from "../../../src/risk/words/overBudgetSentence";
import { riskCaveat } from "../../../src/risk/words/riskCaveat";
import { riskSentence } from "../../../src/risk/words/riskSentence";
import { axisStart } from "../../../sheets/builder/axisStart";
import { COLOURS } from "../../../sheets/builder/looks";
import type { ReportChart, ReportFigure, ReportTable } from "../../../sheets/rapport/report";
import { rounded, type ShownUnit } from "../../forecast/results/shownUnit";
import type { RiskForm } from "../../risk/form";
import { optionRows } from "../../risk/optionRows";
import { riskAmount } from "../../risk/results/riskAmount";
import type { Risk } from "../../risk/useRisk";
import { fromStart } from "./fromStart";
import { missing, type Offered, waiting } from "./offered";

interface Asked {
  readonly risk: Risk;
  readonly form: RiskForm;
  readonly shown: ShownUnit;
}

/** Told by the sentence of how well the draws know the percentiles. */
const TOLD_IN_WORDS: readonly string[] = ["Dragningar", "Frö"];
const PERCENT = 100;

/** What it was drawn with. An event and a min and max are told by their number: they may be of a single person. */
function optionsText(form: RiskForm, analysis: RiskAnalysis): string {
  const rows = optionRows({ ...form, events: [], own: [] }, analysis);
  const told = rows
    .filter(([name]) => !TOLD_IN_WORDS.includes(name))
    .map(([name, value]) => `${name}: ${value}`);
  const counted = [
    ["Händelser", form.events.length],
    ["Egna min och max", form.own.length],
    ["Egna förval", form.defaults.length],
  ] as const;
  return [...told, ...counted.map(([name, count]) => `${name}: ${count}`)].join(". ");
}

/** The forecast's interval by the choices of Osäkerhet, of the same scenario as the forecast beside it. */
export function intervalSection({ risk, form, shown }: Asked): Offered {
  const { wrong, around, drawing, year } = risk;
  if (wrong !== undefined) return missing(`Se fliken Osäkerhet: ${wrong.message}`);
  if (drawing.state.kind === "refused") {
    return missing(`Se fliken Osäkerhet: ${drawing.state.message}`);
  }
  const analysis = drawing.isNew ? drawing.last?.analysis : undefined;
  const told = analysis?.years.find((each) => each.year === year) ?? analysis?.years[0];
  if (around === undefined || analysis === undefined || told === undefined) {
    return waiting("Osäkerheten räknas …");
  }
  const { unit, decimals } = shown;
  const as = { amount: riskAmount(shown), unit };
  const inUnit = (kronor: number): Decimal => rounded(new Decimal(kronor), shown);
  const figure = (kronor: number): ReportFigure => ({ value: inUnit(kronor), decimals });
  const fan: ReportTable = {
    caption: `Kostnad per år med spridning, ${unit}. I 8 fall av 10 mellan P10 och P90.`,
    heads: ["År", "P10", "Mitten", "P90", "Budget", "Risk över budget"],
    rows: analysis.years.map(({ year: of, total: { p10, p50, p90, over } }) => ({
      cells: [
        String(of),
        ...[figure(p10), figure(p50), figure(p90)],
        over && figure(over.budget),
        over && probabilityText(over.probability),
      ],
    })),
  };
  const enough: ReportTable = {
    caption: `Budget som räcker ${told.year}, ${unit}`,
    heads: [
      "Säkerhet",
      ...told.total.enough.map(({ certainty }) => `${Math.round(certainty * PERCENT)}\u00a0%`),
    ],
    rows: [{ cells: ["Budget", ...told.total.enough.map(({ budget }) => figure(budget))] }],
  };
  const hasBudgets = analysis.years.every(({ total }) => total.over !== undefined);
  const drawn = [
    ["P10", COLOURS.budget, "p10"],
    ["Mitten", COLOURS.booked, "p50"],
    ["P90", COLOURS.budget, "p90"],
  ] as const;
  const series = [
    ...drawn.map(([label, colour, of]) => ({
      ...{ label, colour },
      values: analysis.years.map(({ total }) => inUnit(total[of])),
    })),
    // A year without a budget would be drawn as 0 in some programs.
    ...(hasBudgets
      ? [
          {
            ...{ label: "Budget", colour: COLOURS.model },
            values: analysis.years.map(({ total }) => inUnit(total.over?.budget ?? 0)),
          },
        ]
      : []),
  ];
  const chart: ReportChart = {
    ...{ id: "rapport-osakerhet", kind: "line" },
    ...fromStart(
      `Kostnad per år med spridning, ${unit}`,
      unit,
      axisStart(series.flatMap(({ values }) => values.map((value) => value.toNumber()))),
    ),
    labels: analysis.years.map(({ year: of }) => String(of)),
    series,
  };
  const changes = around.sizes.sfb.variance.changes;
  return {
    kind: "ok",
    section: {
      title: `Osäkerhet ${told.year}`,
      status: `Simulering kring prognosen, scenario ${around.name}.`,
      example: around.base.example,
      paragraphs: [`${riskSentence(told, as)} ${overBudgetSentence(told, as)}`],
      tables: [fan, enough],
      // A line of one year is a dot.
      chart: analysis.years.length > 1 ? chart : undefined,
      notes: [
        riskCaveat(changes, form.events.length),
        `${convergenceSentence(told, analysis)} ${optionsText(form, analysis)}.`,
      ],
    },
  };
}
