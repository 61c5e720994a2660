import { useState } from "react";
import { AskButton } from "../AskButton";
import { Fetched } from "../Fetched";
import { type OpenData, type Place, yearsFrom } from "../openData";
import { PlacePicker } from "../PlacePicker";
import { useAsked } from "../useAsked";
import { type Span, YearSpan } from "../YearSpan";
import {
  latestYears,
  population,
  type PopulationTable,
  populationTable,
  SCB_TABLE,
} from "./population";

const HOST = new URL(SCB_TABLE).host;
const YEARS_CHOSEN = 5;

/** What the table has to choose from, once it is known. */
function PopulationChoice({ table }: { readonly table: PopulationTable }) {
  const [chosen, setChosen] = useState<readonly Place[]>([]);
  const [span, setSpan] = useState<Span>(() => {
    const years = latestYears(table, YEARS_CHOSEN);
    return { from: years[0] ?? 0, to: years.at(-1) ?? 0 };
  });
  const data = useAsked<OpenData>();
  return (
    <>
      <PlacePicker places={table.places} chosen={chosen} onChosen={setChosen} />
      <YearSpan years={table.years} span={span} onSpan={setSpan} />
      <p className="hint">
        {chosen.length > 0
          ? "Kommunerna och åren skickas när du trycker."
          : "Välj minst en kommun först."}
      </p>
      <AskButton
        text="Hämta från SCB"
        host={HOST}
        asked={data.asked}
        ready={chosen.length > 0}
        onAsk={() =>
          void data.ask((signal) => population(chosen, yearsFrom(span.from, span.to), { signal }))
        }
        onStop={data.stop}
      />
      {data.asked.kind === "answered" && <Fetched data={data.asked.answer} />}
    </>
  );
}

/** Inhabitants on 31 December from SCB's table. */
export function ScbPart() {
  const table = useAsked<PopulationTable>();
  return (
    <section aria-labelledby="scb">
      <h3 id="scb">SCB: folkmängd 31 december</h3>
      {table.asked.kind === "answered" ? (
        <PopulationChoice table={table.asked.answer} />
      ) : (
        <AskButton
          text="Hämta kommuner och år som finns"
          host={HOST}
          asked={table.asked}
          onAsk={() => void table.ask((signal) => populationTable({ signal }))}
          onStop={table.stop}
        />
      )}
    </section>
  );
}
