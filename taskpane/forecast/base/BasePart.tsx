import { useEffect, useMemo, useRef, useState } from "react";
import type { Base } from "../../../src/forecast/base/base";
import { forecastSections } from "../../../src/forecast/fields/forecastSections";
import type { ForecastField } from "../../../src/forecast/fields/forecastField";
import type { FieldId } from "../../../src/forecast/fields/forecastFields";
import { resolveBase } from "../../../src/forecast/base/resolveBase";
import type { ResolvedBase } from "../../../src/forecast/base/resolvedBase";
import { ModelError } from "../../../src/modelError";
import { Disclosure } from "../../shared/Disclosure";
import { useForecast } from "../ForecastContext";
import { baseYearOf } from "../state/work";
import { CommitField } from "../../work/CommitField";
import { BaseReconciliation } from "./BaseReconciliation";
import { BaseField } from "./BaseField";
import { withBaseName } from "./baseEdits";
import { HistoryPart } from "./HistoryPart";
import { ProviderModelLine } from "./ProviderModelLine";
import { ReadBase } from "./ReadBase";
import { SeriesRows } from "./SeriesRows";

const LONGEST_NAME = 200;
const HISTORY = "history";

/** Booked items and the takeover are dated changes of a scenario, not figures of the base. */
const isOfBase = ({ kind }: ForecastField<FieldId>): boolean =>
  kind !== "amount" && kind !== "takeover";

function resolved(base: Base): ResolvedBase | undefined {
  try {
    return resolveBase(base);
  } catch (error) {
    if (error instanceof ModelError) return undefined;
    throw error;
  }
}

function summary(base: Base, fields: readonly ForecastField<FieldId>[]): string {
  const values: Readonly<Partial<Record<string, unknown>>> = { ...base.values, ...base.series };
  const missing = fields.filter(({ id, required }) => required && values[id] === undefined);
  if (missing.length > 0) return `Saknas: ${missing.map(({ label }) => label).join(", ")}`;
  const given = fields.filter(({ id }) => values[id] !== undefined).length;
  return `${given} av ${fields.length} ifyllda, övriga förvalda`;
}

interface Props {
  readonly base: Base;
  /** Begin at the earlier years. */
  readonly atHistory: boolean;
}

/** The base year: read from the workbook or filled in, section by section. */
export function BasePart({ base, atHistory }: Props) {
  const { work, dispatch } = useForecast();
  const [open, setOpen] = useState(atHistory ? HISTORY : undefined);
  const sections = useRef<HTMLUListElement>(null);
  // What was pressed to come here is gone, and the focus with it.
  useEffect(() => {
    if (!atHistory) return;
    sections.current?.querySelector<HTMLElement>("button[aria-expanded=true]")?.focus();
  }, [atHistory]);
  const toggle = (name: string): void => setOpen(open === name ? undefined : name);
  const whole = useMemo(() => resolved(base), [base]);
  const year = baseYearOf(work);
  return (
    <>
      <h3 className="group__title">Basåret</h3>
      <p className="hint">
        Sista året med utfall: det som alla scenarier utgår från. Fyll i, eller läs från arbetsboken
        (etiketter och värden bredvid dem). Ett tomt fält har sitt förvalda värde, som visas i
        grått.
      </p>
      <ReadBase />
      <BaseReconciliation base={base} />
      <ProviderModelLine base={base} />
      <CommitField
        label="Namn"
        wide
        longest={LONGEST_NAME}
        value={base.name}
        onCommit={(text) => {
          if (text.trim() === "") return "Namnet är tomt.";
          const name = text.trim();
          dispatch({
            type: "edit",
            edit: (work) => withBaseName(work, name),
            change: `basåret heter ”${name}”`,
          });
          return undefined;
        }}
      />
      <ul className="entries" ref={sections}>
        {forecastSections.map(({ name, fields }) => {
          const own = fields.filter(isOfBase);
          return (
            <Disclosure
              key={name}
              open={open === name}
              onToggle={() => toggle(name)}
              level={4}
              heading={name}
              summary={summary(base, own)}
            >
              {() =>
                own.map((field) =>
                  field.kind !== "series" ? (
                    <BaseField key={field.id} field={field} base={base} resolved={whole} />
                  ) : (
                    year !== undefined && (
                      <SeriesRows key={field.id} field={field} base={base} baseYear={year} />
                    )
                  ),
                )
              }
            </Disclosure>
          );
        })}
        <Disclosure
          open={open === HISTORY}
          onToggle={() => toggle(HISTORY)}
          level={4}
          heading="Historik för prov bakåt"
          summary={
            base.history === undefined ? "Ingen historik" : `${base.history.length} år med utfall`
          }
        >
          {() => <HistoryPart history={base.history} />}
        </Disclosure>
      </ul>
    </>
  );
}
