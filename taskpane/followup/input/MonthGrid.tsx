import { useId } from "react";
import { MONTHS } from "../../../src/swedish/monthNames";
import { monthName } from "../../forecast/results/monthName";
import type { MonthField, PartForm } from "../form";
import { FIELD_WORDS } from "../evaluate";
import { partName } from "../partNames";

type Field = MonthField | "budgetMonths";

interface Props {
  readonly part: PartForm;
  readonly title: string;
  /** The months of the grid, from 0. */
  readonly months: readonly number[];
  readonly fields: readonly { readonly field: Field; readonly head: string }[];
  /** What is wrong: "outturn 3". */
  readonly wrong: { readonly field: string; readonly message: string } | undefined;
  readonly onTyped: (field: Field, month: number, text: string) => void;
}

/** A part's fields by month, typed in the pane. */
export function MonthGrid({ part, title, months, fields, wrong, onTyped }: Props) {
  const id = useId();
  const isHere = fields.some(({ field }) =>
    months.some((k) => wrong?.field === `${field} ${k + 1}`),
  );
  const row = `follow__row follow__row--${fields.length}`;
  return (
    <div className="follow__grid" role="group" aria-label={`${partName(part.id)}, ${title}`}>
      <div className={`${row} rows__head`} aria-hidden="true">
        <span>Månad</span>
        {fields.map(({ field, head }) => (
          <span key={field} className="follow__head">
            {head}
          </span>
        ))}
      </div>
      {months.map((k) => (
        <div key={k} className={row}>
          <span aria-hidden="true">{monthName(k + 1)}</span>
          {fields.map(({ field }) => {
            const isWrong = wrong?.field === `${field} ${k + 1}`;
            return (
              <input
                key={field}
                className="field__input"
                aria-label={`${partName(part.id)}, ${FIELD_WORDS[field]}, ${MONTHS[k] ?? ""}`}
                aria-invalid={isWrong}
                aria-describedby={isWrong ? `${id}-error` : undefined}
                type="text"
                inputMode="decimal"
                autoComplete="off"
                spellCheck={false}
                maxLength={40}
                value={part[field]?.[k] ?? ""}
                onChange={(event) => onTyped(field, k, event.currentTarget.value)}
              />
            );
          })}
        </div>
      ))}
      {isHere && (
        <p className="field__error" id={`${id}-error`}>
          {wrong?.message}
        </p>
      )}
    </div>
  );
}
