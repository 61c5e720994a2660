import { Decimal } from "../../../src/exact/decimal";
import { historyFields } from "../../../src/forecast/backtest/historyFields";
import type { HistoryYear } from "../../../src/forecast/base/historyYear";
import { PreviewRows } from "../../work/PreviewRows";
import { shownFigure } from "../../work/typedFigure";

/** Earlier years as they were read, a row a year. */
export function HistoryTable({ history }: { readonly history: readonly HistoryYear[] }) {
  const columns = historyFields.filter(({ id }) => history.some((year) => year[id] !== undefined));
  return (
    <PreviewRows
      label="År för år"
      head={
        <thead>
          <tr>
            {columns.map(({ id, label }) => (
              <th key={id} scope="col" className="table__number">
                {label}
              </th>
            ))}
          </tr>
        </thead>
      }
    >
      {history.map((year) => (
        <tr key={year.year}>
          {columns.map((field) => {
            const value = year[field.id];
            return (
              <td key={field.id} className="table__number">
                {value === undefined ? "" : shownFigure(field, new Decimal(value))}
              </td>
            );
          })}
        </tr>
      ))}
    </PreviewRows>
  );
}
