import { EXAMPLE_MUNICIPALITY } from "../../../src/cases/examples/exampleCases";
import { commentText } from "../../../src/comment/commentText";
import type { Decimal } from "../../../src/exact/decimal";
import type { FollowedPeriod } from "../../../src/followup/followUp";
import { roundedFollowUp } from "../../../src/followup/roundedFollowUp";
import type { RiskYear } from "../../../src/risk/results/riskByYear";
import type { OwnRates } from "../../../src/rules/ownRates";
import { MONTHS } from "../../../src/swedish/monthNames";
import type { AmountSign } from "../../../src/variance/amountSign";
import type { Rounding } from "../../../src/variance/roundedVariance";
import { COLOURS } from "../../../sheets/builder/looks";
import type {
  ReportChart,
  ReportFigure,
  ReportRow,
  ReportTable,
} from "../../../sheets/rapport/report";
import { monthName } from "../../forecast/results/monthName";
import { asTotal, type Calculated } from "../../followup/evaluate";
import { fewSfbPersons } from "../../followup/fewSfbPersons";
import { followUpTexts } from "../../followup/results/followUpTexts";
import { signTitles } from "../../variance/results/shownParts";
import { isFew, personsByCost, WHY_HIDDEN } from "./fewPersons";
import { missing, type Offered } from "./offered";

interface Asked {
  readonly calculated: Calculated;
  readonly rounding: Rounding;
  readonly sign: AmountSign;
  readonly limit: number;
  readonly ownRates: OwnRates | undefined;
  /** The forecast's, where the rest of the year is that forecast's. */
  readonly interval: RiskYear | undefined;
}

const YEAR_END = 12;
const HEADS = ["Helår", "Budget", "Avvikelse", "Bokfört", "Återstår", "Prognos"];

/** Whether the parts tell of few persons with SFB: by the forecast's persons, or by the cost. */
function tellsOfFew({ calculated: { form, parts, found }, limit, ownRates }: Asked): boolean {
  if (fewSfbPersons(form, limit) !== undefined) return true;
  const sfb = found.parts[parts.findIndex(({ id }) => id === "sfb")];
  return sfb !== undefined && isFew(personsByCost(sfb.year.total, form.year, ownRates), limit);
}

/** The year as it is followed up: outturn, what is outstanding and forecast, against the budget. */
export function followUpSection(asked: Asked): Offered {
  const { calculated, rounding, sign, limit, interval } = asked;
  const hides = tellsOfFew(asked);
  if (hides && calculated.parts.length === 1) {
    return missing(
      `Uppföljningen har en enda del, SFB, med färre än ${limit} personer. Kostnaden avslöjar antalet, så den tas inte med i det som är för andra.`,
    );
  }
  const { form, found } = hides ? asTotal(calculated) : calculated;
  const { year, closedThrough, origin, rest, isExample } = form;
  const shown = roundedFollowUp(found, rounding);
  const { unit, decimals } = rounding;
  const amount = (value: Decimal | undefined): ReportFigure | undefined =>
    value && { value, decimals };
  const cells = (period: FollowedPeriod) => {
    const { total, budget, deviation, booked, outstanding, forecast } = period;
    const off = deviation && (sign === "deviation" ? deviation : deviation.neg());
    return [
      ...[amount(total), amount(budget), off && { value: off, decimals, signed: true }],
      ...[amount(booked), amount(outstanding), amount(forecast)],
    ];
  };
  const whole: ReportRow = { kind: "total", cells: ["Alla delar", ...cells(shown.whole.year)] };
  const byPart: ReportTable = {
    caption: `Helår ${year} per del, ${unit}. ${signTitles[sign]}.`,
    heads: ["Del", ...HEADS],
    rows: [
      ...shown.parts.map((part): ReportRow => ({ cells: [part.name, ...cells(part.year)] })),
      whole,
    ],
  };
  const { earlierYears, tertials, months } = shown.whole;
  const byTertial: ReportTable = {
    caption: `Alla delar ${year} per tertial, ${unit}. ${signTitles[sign]}.`,
    heads: ["Tertial", "Totalt", ...HEADS.slice(1)],
    rows: [
      ...tertials.map((tertial, k): ReportRow => ({
        cells: [`Tertial ${k + 1}`, ...cells(tertial)],
      })),
      ...(earlierYears.isZero()
        ? []
        : [
            {
              cells: [
                ...["Tidigare år", amount(earlierYears), undefined, undefined],
                ...[amount(earlierYears), undefined, undefined],
              ],
            },
          ]),
      { kind: "total", cells: ["Helår", ...cells(shown.whole.year)] },
    ],
  };
  const hasBudgets = months.every(({ budget }) => budget !== undefined);
  const bars = [
    ["Bokfört", COLOURS.booked, "booked"],
    ["Återstår", COLOURS.budget, "outstanding"],
    ["Prognos", COLOURS.model, "forecast"],
  ] as const;
  const chart: ReportChart = {
    id: "rapport-uppfoljning",
    kind: "combo",
    stacked: true,
    title: `Kostnad per månad ${year}, ${unit}`,
    axis: { x: "", y: unit },
    labels: months.map((_, k) => monthName(k + 1)),
    series: [
      ...bars.map(([label, colour, of]) => ({
        ...{ label, colour, type: "bar" as const },
        values: months.map((month) => month[of]),
      })),
      ...(hasBudgets
        ? [
            {
              ...{ label: "Budget", colour: COLOURS.ink, type: "line" as const },
              values: months.map(({ budget }) => budget),
            },
          ]
        : []),
    ],
  };
  const through = MONTHS[closedThrough - 1] ?? "";
  const ofRest =
    closedThrough === YEAR_END
      ? "Utfall för hela året."
      : `Utfall till och med ${through}, prognos för resten av året.`;
  return {
    kind: "ok",
    section: {
      title: `Uppföljning ${year}`,
      status: `${ofRest} Underlag: ${origin}${rest === undefined ? "" : `; ${rest.name}`}.`,
      example: isExample ? EXAMPLE_MUNICIPALITY : undefined,
      paragraphs: followUpTexts(found, rounding, interval).map(({ segments }) =>
        commentText(segments),
      ),
      tables: [...(shown.parts.length > 1 ? [byPart] : []), byTertial],
      chart,
      notes: hides ? [WHY_HIDDEN] : [],
    },
  };
}
