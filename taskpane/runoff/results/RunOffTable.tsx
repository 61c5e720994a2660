import type { RunOffFigures } from "../../../src/runoff/runOffResult";
import { amountText, UNKNOWN } from "../amounts";
import { intervalOf, type Reckoned } from "../evaluate";

/**
 * A row a period, the youngest first, and the total: the same figures as PA.RETRO, and the interval.
 * What is outstanding stands first, where a narrow pane shows it.
 */
export function RunOffTable({ reckoned: { source, options, result } }: { reckoned: Reckoned }) {
  const { unit } = source;
  const text = (value: number): string => amountText(value, unit);
  const cells = (figures: RunOffFigures) => {
    const interval = intervalOf(figures, options.confidence);
    return (
      <>
        <td className="table__number">{text(figures.outstanding)}</td>
        <td className="table__number">
          {figures.standardError === null ? UNKNOWN : text(figures.standardError)}
        </td>
        <td className="table__number">
          {interval === undefined ? UNKNOWN : `${text(interval[0])} – ${text(interval[1])}`}
        </td>
        <td className="table__number">{text(figures.latest)}</td>
        <td className="table__number">{text(figures.ultimate)}</td>
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
          {result.origins.toReversed().map((row) => (
            <tr key={row.origin}>
              <th scope="row">{row.origin}</th>
              {cells(row)}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">Totalt</th>
            {cells(result.total)}
          </tr>
        </tfoot>
      </table>
    </div>
  );
}
