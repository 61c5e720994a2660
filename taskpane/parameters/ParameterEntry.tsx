import { useState } from "react";
import type { Day } from "../../src/calendar/day";
import type { Parameter, Series } from "../../src/parameters/types";
import { Disclosure } from "../shared/Disclosure";
import { SeriesDetails } from "./SeriesDetails";
import { SeriesValue } from "./SeriesValue";

interface Props {
  readonly parameter: Parameter;
  readonly day: Day;
  readonly open: boolean;
  readonly onToggle: () => void;
}

/** The series of a parameter that has several: age groups, municipalities, kinds of supplement. */
function SeriesList({ parameter, day }: Pick<Props, "parameter" | "day">) {
  const [open, setOpen] = useState<string>();
  const { unit } = parameter;
  return (
    <ul className="entries entries--inner">
      {parameter.series.map((series) => (
        <Disclosure
          key={series.name}
          open={open === series.name}
          onToggle={() => setOpen(open === series.name ? undefined : series.name)}
          level={4}
          heading={series.title ?? series.name}
          summary={<SeriesValue series={series} unit={unit} day={day} />}
        >
          {() => <SeriesDetails series={series} unit={unit} day={day} />}
        </Disclosure>
      ))}
    </ul>
  );
}

/** One parameter: its value on the chosen day, and opened its sources and history. */
export function ParameterEntry({ parameter, day, open, onToggle }: Props) {
  const { name, description, unit, series } = parameter;
  const [only, ...others]: readonly Series[] = series;
  const single = others.length === 0 ? only : undefined;
  return (
    <Disclosure
      open={open}
      onToggle={onToggle}
      level={3}
      heading={name}
      summary={
        // Opened, the names stand in the list below.
        single === undefined ? (
          !open && series.map((each) => each.title ?? each.name).join(" · ")
        ) : (
          <SeriesValue series={single} unit={unit} day={day} />
        )
      }
    >
      {() => (
        <>
          <p className="entry__description">{description}</p>
          {single === undefined ? (
            <SeriesList parameter={parameter} day={day} />
          ) : (
            <SeriesDetails series={single} unit={unit} day={day} />
          )}
        </>
      )}
    </Disclosure>
  );
}
