import type { MonthStock } from "../../../src/forecast/results/forecastResult";
import { withDecimals } from "../../shared/numbers";
import { monthName } from "./monthName";
import { roundedStock, STOCK_DECIMALS } from "./roundedStock";

interface Props {
  readonly caption: string;
  readonly months: readonly { readonly month: number; readonly stock: MonthStock }[];
}

const HEADS = ["Ingående", "In", "Ut", "Utgående", "Snitt"] as const;

/** Persons month by month: opening + in − out = closing, and closing is the next month's opening. */
export function StockTable({ caption, months }: Props) {
  return (
    <div className="table-box" tabIndex={0} role="region" aria-label={caption}>
      <table className="table results__table">
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">Månad</th>
            {HEADS.map((head) => (
              <th key={head} scope="col" className="table__number">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {months.map(({ month, stock }) => {
            const { opening, inflow, outflow, closing, average } = roundedStock(stock);
            return (
              <tr key={month}>
                <th scope="row">{monthName(month)}</th>
                {[opening, inflow, outflow, closing, average].map((value, place) => (
                  <td key={HEADS[place]} className="table__number">
                    {withDecimals(value, STOCK_DECIMALS)}
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
