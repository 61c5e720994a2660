import { TextField } from "office-ui-fabric-react/lib/TextField";
import { useMemo, useState } from "react";
import { parameters } from "../../src/parameters";
import type { Parameter } from "../../src/parameters/types";
import { search } from "../catalogue/searchText";
import { OwnValuesSection } from "../ownvalues/OwnValuesSection";
import { NoHits } from "../shared/NoHits";
import { SearchField } from "../shared/SearchField";
import { firstDay, readDay } from "./chosenDay";
import { groupParameters } from "./groups";
import { ParameterEntry } from "./ParameterEntry";

const searched = ({ name, series, description, unit }: Parameter): string[] => [
  name,
  series.flatMap((each) => [each.name, ...(each.aliases ?? [])]).join(" "),
  description,
  unit,
];

/** Every parameter with its value on a chosen day, status and source. */
export function ParametersView() {
  const [query, setQuery] = useState("");
  const [date, setDate] = useState(() => firstDay(new Date()));
  const [lastDay, setLastDay] = useState(() => readDay(date));
  const [open, setOpen] = useState<string>();
  const hits = useMemo(() => search(parameters, query, searched), [query]);
  const groups = useMemo(() => groupParameters(hits), [hits]);
  const isDay = readDay(date) !== undefined;

  return (
    <section aria-label="Parametrar">
      <OwnValuesSection />
      <SearchField
        label="Sök bland parametrarna"
        placeholder="Sök parameter, till exempel karens"
        query={query}
        onQuery={setQuery}
        hits={hits.length}
      />
      <TextField
        label="Visa värden som gäller den"
        value={date}
        maxLength={10}
        autoComplete="off"
        {...(isDay ? {} : { errorMessage: "Skriv år, månad och dag, till exempel 2026-01-01." })}
        onChange={(_event, text) => {
          const day = readDay(text ?? "");
          setDate(text ?? "");
          // While a date is half typed the list keeps the last whole one.
          if (day !== undefined) setLastDay(day);
        }}
      />
      {hits.length === 0 && (
        <NoHits
          query={query}
          advice="Prova ett annat ord, till exempel avgift eller jour."
          onClear={() => setQuery("")}
        />
      )}
      {lastDay !== undefined &&
        groups.map((group) => (
          <section key={group.title} className="group">
            <h2 className="group__title">{group.title}</h2>
            <ul className="entries">
              {group.parameters.map((parameter) => (
                <ParameterEntry
                  key={parameter.id}
                  parameter={parameter}
                  day={lastDay}
                  open={open === parameter.id}
                  onToggle={() => setOpen(open === parameter.id ? undefined : parameter.id)}
                />
              ))}
            </ul>
          </section>
        ))}
    </section>
  );
}
