import { memo, useMemo } from "react";
import { amountDecimals } from "../../../src/runoff/words/commentSentences";
import { type RoundedFigures, roundedRunOff } from "../../../src/runoff/methods/roundedRunOff";
import type { RunOffFigures } from "../../../src/runoff/methods/runOffResult";
import { amountText, UNKNOWN } from "../amounts";
import { intervalOf, type Calculated } from "../evaluate";

interface Props {
  readonly calculated: Calculated;
  /** The row that the comment is pointing at: "total", or "origin:3" by its place. */
  readonly pointed: string | undefined;
}

/**
 * A row a period, the youngest first, and the total: the figures of PA.RETRO, rounded so that they sum,
 * and the interval. What is outstanding stands first, where a narrow pane shows it.
 */
export const RunOffTable = memo(function RunOffTable({
  calculated: { source, options, result },
  pointed,
}: Props) {
  const { unit } = source;
  const text = (value: number): string => amountText(value, unit);
  const mark = (row: string): string | undefined =>
    row === pointed ? "table__pointed" : undefined;
  const decimals = amountDecimals(unit);
  const rounded = useMemo(() => roundedRunOff(result, decimals), [result, decimals]);
  const cells = (figures: RunOffFigures, shown: RoundedFigures) => {
    const interval = intervalOf(figures, options.confidence);
    return (
      <>
        <td className="table__number">{text(shown.outstanding.toNumber())}</td>
        <td className="table__number">
          {figures.standardError === null ? UNKNOWN : text(figures.standardError)}
        </td>
        <td className="table__number">
          {interval === undefined ? UNKNOWN : `${text(interval[0])} – ${text(interval[1])}`}
        </td>
        <td className="table__number">{text(shown.latest.toNumber())}</td>
        <td className="table__number">{text(shown.ultimate.toNumber())}</td>
      </>
    );
  };
  return (
    <div className="table-box retro__tall" tabIndex={0} role="group" aria-label="Per period">
      <table className="table retro__table">
        <caption className="visually-hidden">
          Fakturerat, slutligt, återstår, medelfel och intervall per period, {unit}
        </caption>
        <thead>
          <tr>
            <th scope="col">Period</th>
            {[
              "Återstår",
              "Medelfel",
              `${options.confidence} % mellan`,
              "Fakturerat",
              "Slutligt",
            ].map((heading) => (
              <th key={heading} scope="col" className="table__number">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {[...result.origins.entries()].toReversed().map(([place, row]) => (
            <tr key={row.origin} className={mark(`origin:${place}`)}>
              <th scope="row">{row.origin}</th>
              {cells(row, rounded.origins[place] ?? rounded.total)}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr className={mark("total")}>
            <th scope="row">Totalt</th>
            {cells(result.total, rounded.total)}
          </tr>
        </tfoot>
      </table>
    </div>
  );
});
