import { useMemo } from "react";
import { type Growth, growthOf, type GrowthStep } from "../../../src/comparison/growth";
import { Decimal } from "../../../src/exact/decimal";
import { useAmounts } from "../../ownvalues/useAmounts";
import { Waterfall } from "../../shared/Waterfall";
import { nearStart, stepLevels, waterfallBars } from "../../shared/waterfallBars";
import type { GrowthSource } from "../growthSources";

/** Every step and the whole, by factor. */
function StepsTable({
  growth,
  factors,
}: {
  readonly growth: Growth;
  readonly factors: readonly string[];
}) {
  const { rounding, summed, text } = useAmounts();
  const row = ({ from, through, parts, after }: GrowthStep, key: string) => {
    const { parts: shown, sum } = summed(parts);
    return (
      <tr key={key}>
        <th scope="row">
          {from}–{through}
        </th>
        {shown.map((part, place) => (
          <td key={factors[place]} className="table__number">
            {part}
          </td>
        ))}
        <td className="table__number">{sum}</td>
        <td className="table__number">{text(after)}</td>
      </tr>
    );
  };
  return (
    <div className="table-box" tabIndex={0} role="group" aria-label="Tillväxten år för år">
      <table className="table">
        <caption className="visually-hidden">Tillväxten per faktor, {rounding.unit}</caption>
        <thead>
          <tr>
            <th scope="col">Från–till</th>
            {factors.map((name) => (
              <th key={name} scope="col" className="table__number">
                {name}
              </th>
            ))}
            <th scope="col" className="table__number">
              Förändring
            </th>
            <th scope="col" className="table__number">
              Kostnad sista året
            </th>
          </tr>
        </thead>
        <tbody>{growth.steps.map((step) => row(step, String(step.from)))}</tbody>
        <tfoot>{row(growth.whole, "whole")}</tfoot>
      </table>
    </div>
  );
}

interface Props {
  readonly source: GrowthSource;
  readonly from: number;
  readonly through: number;
}

/** What each factor has added between two years, as a waterfall and year by year. */
export function GrowthSplit({ source, from, through }: Props) {
  const { rounding, summed, text } = useAmounts();
  const growth = useMemo(
    () => growthOf(source.years.filter(({ year }) => year >= from && year <= through)),
    [source, from, through],
  );
  if (growth === undefined) return null;
  const { whole, gaps } = growth;
  const { parts } = summed(whole.parts);
  const steps = source.factors.map((name, place) => ({
    ...{ key: name, name, shown: parts[place] ?? "" },
    value: whole.parts[place] ?? new Decimal(0),
  }));
  const bars = waterfallBars(
    { key: "before", name: String(from), value: whole.before, shown: text(whole.before) },
    steps,
    { key: "after", name: String(through), value: whole.after, shown: text(whole.after) },
    nearStart(stepLevels(whole.before, steps)),
  );
  return (
    <>
      <h4 className="group__title">
        {source.text} {from}–{through}, {rounding.unit}
      </h4>
      <Waterfall bars={bars} />
      <StepsTable growth={growth} factors={source.factors} />
      <ul className="series__words">
        <li>
          Varje år delas för sig (Shapley) och åren summeras: delarna är hela förändringen, i vilken
          ordning faktorerna än står.
        </li>
        <li>{source.note}</li>
        {gaps.map((gap) => (
          <li key={gap}>{gap}</li>
        ))}
      </ul>
    </>
  );
}
