import { MOST_SCENARIO_COLUMNS } from "../src/forecast/input/mostScenarios";
import type { RiskDraws } from "../src/risk/draw/riskDraws";
import { riskDrawsOf } from "../src/risk/draw/riskDrawsOf";
import type { RiskSizes } from "../src/risk/estimate/riskSizes";
import { readRiskInput } from "../src/risk/input/readRiskInput";
import { yearDraws } from "../src/risk/results/riskByYear";
import { riskSummary } from "../src/risk/results/riskSummary";
import { riskTable } from "../src/risk/results/riskTable";
import { percentile } from "../src/runoff/methods/bootstrap/percentile";
import { BoundedCache } from "./pipeline/boundedCache";
import { type Cells, optionalCellRange } from "./pipeline/cellRange";
import { calendarYear, drawCount, probability, seedNumber } from "./pipeline/kinds";
import { type LabelledCells, labelledRange, optionalLabelledRange } from "./pipeline/labelledRange";
import { defaultedNumber, optionalNumber, requiredNumber } from "./pipeline/numberParameter";
import { singleTable } from "./pipeline/singleTable";
import { optionalText } from "./pipeline/textParameter";

/** Enough for a sheet with a fan of ten years beside some variants; each keeps one year's draws. */
const REMEMBERED = 24;
const USUAL_DRAWS = 10_000;
const MOST_HISTORY_COLUMNS = 40;

/** A call as it is remembered; null is what was left out. */
type Call = readonly [LabelledCells, number, LabelledCells, Cells, number, number, string | null];

interface DrawnYear {
  readonly sorted: Float64Array;
  readonly budget: number | undefined;
  readonly draws: Pick<RiskDraws, "draws" | "adjusted">;
  readonly sizes: RiskSizes;
}

/** A sheet asks for several percentiles of the same year, and takes the table apart: the draws are made once. */
const years = new BoundedCache<string, DrawnYear>(REMEMBERED, (key) => {
  const [assumptions, year, indata, history, draws, seed, scenario] = JSON.parse(key) as Call;
  const ranges = { assumptions, indata, history, scenario: scenario ?? undefined };
  const { centre, sizes, figures, ownValues, frozen } = readRiskInput(ranges, year);
  const drawn = riskDrawsOf(centre, sizes, figures, { draws, seed, ownValues, frozen });
  const place = centre.years.length - 1;
  return {
    sorted: yearDraws(drawn, "total", place).slice().sort(),
    budget: centre.years[place]?.budget,
    draws: { draws: drawn.draws, adjusted: drawn.adjusted },
    sizes,
  };
});

export const definition = singleTable(
  "RISK",
  [
    labelledRange("antaganden", 1 + MOST_SCENARIO_COLUMNS),
    requiredNumber("år", calendarYear),
    optionalNumber("andel", "en tabell med flera mått", probability),
    optionalLabelledRange("indata", "alla uppgifter står i antaganden"),
    optionalCellRange("historik", "svängningar som är vanliga för storleken", {
      takes: "en tabell med rubriker och en rad för varje år",
      unit: "tabell med rubriker",
      least: 2,
      most: MOST_HISTORY_COLUMNS,
      only: "tabellen",
    }),
    defaultedNumber("dragningar", USUAL_DRAWS, drawCount),
    defaultedNumber("frö", 1, seedNumber),
    optionalText("scenario", "rubriken över en kolumn i antaganden", "den första värdekolumnen"),
  ],
  (rows, year, share, indata, history, draws, seed, scenario) => {
    const call: Call = [rows, year, indata, history, draws, seed, scenario ?? null];
    const drawn = years.get(JSON.stringify(call));
    return share === undefined
      ? riskTable(riskSummary(drawn.sorted, drawn.budget), drawn.draws, drawn.sizes)
      : [[Math.round(percentile(drawn.sorted, share) * 100) / 100]];
  },
);
