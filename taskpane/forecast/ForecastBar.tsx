import type { ReactNode } from "react";
import type { Decimal } from "../../src/exact/decimal";
import { baseAlone } from "../../src/forecast/scenarios/baseAlone";
import { monthGrid } from "../../src/forecast/months/monthGrid";
import { ModelError } from "../../src/modelError";
import { ExampleMark } from "../work/ExampleMark";
import { SavedLine } from "../work/SavedLine";
import { UndoButtons } from "../work/UndoButtons";
import { Announce } from "../shared/Announce";
import { useAmounts } from "../ownvalues/useAmounts";
import { useForecast } from "./ForecastContext";
import type { Calculated } from "./calculate";
import { baseYearOf } from "./state/work";
import { attempt } from "../work/attempt";
import { useCommitted } from "../work/useCommitted";

function Horizon() {
  const { work, dispatch } = useForecast();
  const field = useCommitted(String(work.lastYear), (text) =>
    attempt(() => {
      const typed = text.trim();
      const year = Number(typed);
      if (!/^\d{4}$/.test(typed)) {
        const problem =
          typed === ""
            ? "saknas. Skriv ett årtal"
            : `är \u201d${typed}\u201d men ska vara ett årtal`;
        throw new ModelError("invalid", `Prognosens sista år ${problem}, till exempel 2035.`);
      }
      monthGrid(baseYearOf(work) ?? year - 1, year);
      dispatch({
        type: "edit",
        edit: (now) => ({ ...now, lastYear: year }),
        change: `prognosen går till ${year}`,
      });
    }),
  );
  return (
    <>
      <label className="bar__until">
        till år{" "}
        <input
          className="field__input"
          type="text"
          inputMode="numeric"
          maxLength={4}
          autoComplete="off"
          value={field.text}
          data-pending={field.pending}
          aria-invalid={field.error !== undefined}
          onChange={(event) => field.type(event.currentTarget.value)}
          onBlur={field.finish}
          onKeyDown={field.onKeyDown}
        />
      </label>
      {field.error !== undefined && (
        <p className="field__error bar__wrong" role="alert">
          {field.error} Det förra året gäller.
        </p>
      )}
    </>
  );
}

interface Props {
  readonly calculated: Calculated;
  readonly quiet: boolean;
  /** The parts below, to choose among. */
  readonly children: ReactNode;
}

/** What is shown, until when, and what it comes to: stays at the top while the parts below are edited. */
export function ForecastBar({ calculated, quiet, children }: Props) {
  const { work, shown: view, dispatch, kept, ...undoing } = useForecast();
  const { undoes, redoes, undo, redo } = undoing;
  const { rounding, text } = useAmounts();
  const money = (amount: Decimal | undefined): string =>
    amount === undefined ? "–" : `${text(amount)} ${rounding.unit}`;
  const years =
    calculated.kind === "ok"
      ? calculated.forecast.years.filter(({ kind }) => kind === "prognos")
      : [];
  const shown = [...new Set([years[0], years.at(-1)])];
  const told = shown
    .map((year) => (year === undefined ? "" : `Prognos ${year.year}: ${money(year.total)}`))
    .join(", ");
  return (
    <div className="bar">
      <div className="bar__row">
        <select
          className="field__input bar__scenario"
          aria-label="Scenario"
          value={view.chosen ?? ""}
          onChange={(event) => {
            const id = event.currentTarget.value;
            dispatch({ type: "choose", id: id === "" ? undefined : id });
          }}
        >
          <option value="">{baseAlone.name}</option>
          {work.scenarios.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </div>
      <div className="bar__row">
        <Horizon />
        <SavedLine keeping={kept.keeping} edited={kept.edited} alone="Spara som fil." />
        <UndoButtons {...{ undoes, redoes, undo, redo }} />
      </div>
      {calculated.kind === "wrong" ? (
        <p className="field__error">{calculated.message}</p>
      ) : (
        <dl className="bar__figures" aria-label="Prognos">
          {shown.map(
            (year) =>
              year !== undefined && (
                <div key={year.year}>
                  <dt>Prognos {year.year}</dt>
                  <dd>{money(year.total)}</dd>
                </div>
              ),
          )}
          {years[0]?.deviation !== undefined && (
            <div>
              <dt>Budgetavvikelse {years[0].year}</dt>
              <dd>{money(years[0].deviation)}</dd>
            </div>
          )}
        </dl>
      )}
      <ExampleMark name={work.base?.example} />
      {/* The results say it themselves. */}
      {!quiet && <Announce text={told} />}
      {children}
    </div>
  );
}
