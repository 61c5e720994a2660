import { useCallback, useId, useMemo, useRef, useState } from "react";
import type { Decimal } from "../../../src/exact/decimal";
import type { ForecastYear } from "../../../src/forecast/results/forecastResult";
import { withDecimals } from "../../shared/numbers";
import { roundedYear } from "./roundedYear";
import type { ShownUnit } from "./shownUnit";
import type { NamedOutcome } from "./useForecasts";
import { usedParts } from "./usedParts";
import { useWidth } from "../../shared/useWidth";
import { YearChartDrawing } from "./YearChartDrawing";
import { yearChartPlan } from "./yearChartPlan";
import { YearKey } from "./YearKey";
import { YearPicker } from "./YearPicker";

interface Props {
  readonly name: string;
  readonly years: readonly ForecastYear[];
  readonly others: readonly NamedOutcome[];
  readonly shown: ShownUnit;
  readonly chosen: ForecastYear;
  readonly onChoose: (year: number) => void;
}

const HEIGHT = 210;
/** Where there is room for it. */
const WIDE = { from: 600, height: 280 } as const;

const yearsOf = ({ outcome }: NamedOutcome): readonly ForecastYear[] | undefined =>
  outcome?.kind === "ok" ? outcome.forecast.years : undefined;

/**
 * Cost by year: parts stacked, the budget as a level and other scenarios as lines over it. The key has
 * the values of the chosen year, or of the one that the mouse is over.
 */
export function YearChart({ name, years, others, shown, chosen, onChoose }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box);
  const [pointed, setPointed] = useState<number>();
  const read = years.find(({ year }) => year === pointed) ?? chosen;
  const prefix = useId().replaceAll(":", "");
  const height = width < WIDE.from ? HEIGHT : WIDE.height;
  const plan = useMemo(
    () =>
      yearChartPlan({
        years,
        others: others.map(yearsOf),
        width,
        height,
      }),
    [years, others, width, height],
  );
  const spoken = useCallback(
    (number: number): string => {
      const year = years.find((each) => each.year === number);
      if (year === undefined) return String(number);
      const { total, deviation } = roundedYear(year, shown);
      const text = (value: Decimal): string => withDecimals(value, shown.decimals);
      const cost = total === undefined ? "okänt" : `${text(total)} ${shown.unit}`;
      const compared = deviation === undefined ? "" : `, avvikelse ${text(deviation)}`;
      return `${number} ${year.kind}: totalt ${cost}${compared}`;
    },
    [years, shown],
  );
  return (
    <figure className="year-chart" aria-label={`Diagram: kostnad per år, ${name}`}>
      <div ref={box}>
        <YearChartDrawing
          plan={plan}
          chosen={read.year}
          width={width}
          height={height}
          prefix={prefix}
          onChoose={onChoose}
          onPoint={setPointed}
        />
        <YearPicker
          columns={plan.columns}
          chosen={chosen.year}
          spoken={spoken}
          onChoose={onChoose}
        />
      </div>
      <YearKey
        year={read}
        used={usedParts(years)}
        shown={shown}
        prefix={prefix}
        others={others.map((other) => ({
          name: other.name,
          total: yearsOf(other)?.find(({ year }) => year === read.year)?.total,
          missing:
            other.outcome === undefined ? "räknas" : other.outcome.kind === "wrong" ? "fel" : "–",
        }))}
      />
    </figure>
  );
}
