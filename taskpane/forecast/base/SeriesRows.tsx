import { DefaultButton } from "office-ui-fabric-react/lib/Button";
import { useState } from "react";
import type { Base } from "../../../src/forecast/base/base";
import { firstSeriesYear } from "../../../src/forecast/fields/firstSeriesYear";
import type { ForecastField } from "../../../src/forecast/fields/forecastField";
import type { FieldId, SeriesId } from "../../../src/forecast/fields/forecastFields";
import { forecastReasons } from "../../../src/forecast/fields/forecastReasons";
import { useForecast } from "../ForecastContext";
import { attempt } from "../../work/attempt";
import { CommitField } from "../../work/CommitField";
import { NoteBadge } from "../values/NoteBadge";
import { readTyped, typedFigure, unitText } from "../../work/typedFigure";
import { withSeriesYear } from "./baseEdits";

interface Props {
  readonly field: ForecastField<FieldId>;
  readonly base: Base;
  readonly baseYear: number;
}

/** A figure for each year that it is known for. */
export function SeriesRows({ field, base, baseYear }: Props) {
  const { dispatch } = useForecast();
  const [extra, setExtra] = useState<number>();
  const id = field.id as SeriesId;
  const known = base.series[id] ?? [];
  const first = firstSeriesYear(id, baseYear);
  const years = [...new Set([...known.map(({ year }) => year), first, extra ?? first])];
  years.sort((a, b) => a - b);
  const note = base.notes?.[id];
  return (
    <>
      {years.map((year) => {
        const figure = known.find((each) => each.year === year)?.value;
        const spec = { ...field, label: `${field.label} ${year}` };
        return (
          <CommitField
            key={year}
            label={spec.label}
            unit={unitText(field)}
            value={figure === undefined ? "" : typedFigure(spec, figure)}
            placeholder="ej angivet"
            onCommit={(text) =>
              attempt(() => {
                const value = text.trim() === "" ? undefined : readTyped(spec, text);
                dispatch({
                  type: "edit",
                  edit: (work) => withSeriesYear(work, id, year, value),
                  change: `${spec.label} ändrades`,
                });
              })
            }
          />
        );
      })}
      <p className="field__about">
        {note !== undefined && <NoteBadge status={note.status} />}{" "}
        {note?.text ?? forecastReasons[field.id]}
      </p>
      <DefaultButton
        text={`Lägg till ${field.label.toLowerCase()} för ${(years.at(-1) ?? first) + 1}`}
        onClick={() => setExtra((years.at(-1) ?? first) + 1)}
      />
    </>
  );
}
