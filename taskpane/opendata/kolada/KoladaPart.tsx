import { TextField } from "office-ui-fabric-react/lib/TextField";
import { useId, useState } from "react";
import { AskButton } from "../AskButton";
import { Fetched } from "../Fetched";
import { type OpenData, type Place, yearsFrom } from "../openData";
import { PlacePicker } from "../PlacePicker";
import { useAsked } from "../useAsked";
import { YearSpan } from "../YearSpan";
import { type Kpi, KOLADA, koladaData, koladaPlaces, searchKpis } from "./kolada";

const HOST = new URL(KOLADA).host;
/** As far back as a comparison looks; Kolada has few figures of personlig assistans before. */
const YEARS_BACK = 15;
const YEARS_CHOSEN = 5;
const MOST_SHOWN = 30;

/** Hits to choose one of; the description is what the source says that it is. */
function KpiChoice(props: {
  readonly hits: readonly Kpi[];
  readonly chosen: Kpi | undefined;
  readonly onChosen: (kpi: Kpi) => void;
}) {
  const { hits, chosen, onChosen } = props;
  const name = useId();
  if (hits.length === 0) {
    return (
      <p>Inget nyckeltal har de orden i sin rubrik. Prova ett kortare ord, till exempel LSS.</p>
    );
  }
  return (
    <fieldset className="kpi-choice">
      <legend className="field__label">Nyckeltal</legend>
      {hits.slice(0, MOST_SHOWN).map((kpi) => (
        <label key={kpi.id} className="kpi-choice__one">
          <input
            type="radio"
            name={name}
            checked={chosen?.id === kpi.id}
            onChange={() => onChosen(kpi)}
          />
          <span>
            {kpi.title} <span className="hint">{kpi.id}</span>
          </span>
        </label>
      ))}
      {hits.length > MOST_SHOWN && (
        <p className="hint">
          {hits.length - MOST_SHOWN} till visas inte: sök på fler ord för att hitta dem.
        </p>
      )}
      {chosen !== undefined && chosen.description !== "" && (
        <p className="hint">{chosen.description}</p>
      )}
    </fieldset>
  );
}

/** A measure of Kolada's, searched for by its title, of chosen municipalities and years. */
export function KoladaPart({ year }: { readonly year: number }) {
  const [words, setWords] = useState("personlig assistans");
  const [kpi, setKpi] = useState<Kpi>();
  const [chosen, setChosen] = useState<readonly Place[]>([]);
  const [span, setSpan] = useState({ from: year - YEARS_CHOSEN, to: year - 1 });
  const hits = useAsked<readonly Kpi[]>();
  const places = useAsked<readonly Place[]>();
  const data = useAsked<OpenData>();
  const search = (): void => {
    setKpi(undefined);
    void hits.ask((signal) => searchKpis(words, { signal }));
  };
  const ready = kpi !== undefined && chosen.length > 0;
  return (
    <section aria-labelledby="kolada">
      <h3 id="kolada">Kolada</h3>
      <form
        className="ask-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (words.trim() !== "") search();
        }}
      >
        <TextField
          label="Ord i nyckeltalets rubrik"
          value={words}
          maxLength={100}
          onChange={(_event, text) => setWords(text ?? "")}
        />
        <AskButton
          text="Sök nyckeltal"
          host={HOST}
          asked={hits.asked}
          ready={words.trim() !== ""}
          onAsk={search}
          onStop={hits.stop}
        />
      </form>
      {hits.asked.kind === "answered" && (
        <KpiChoice hits={hits.asked.answer} chosen={kpi} onChosen={setKpi} />
      )}
      {places.asked.kind === "answered" ? (
        <PlacePicker places={places.asked.answer} chosen={chosen} onChosen={setChosen} />
      ) : (
        <AskButton
          text="Hämta listan med kommuner"
          host={HOST}
          asked={places.asked}
          onAsk={() => void places.ask((signal) => koladaPlaces({ signal }))}
          onStop={places.stop}
        />
      )}
      <YearSpan years={yearsFrom(year - YEARS_BACK, year)} span={span} onSpan={setSpan} />
      <p className="hint">
        {ready
          ? "Nyckeltalet, kommunerna och åren skickas när du trycker."
          : "Sök ett nyckeltal och välj minst en kommun först."}
      </p>
      <AskButton
        text="Hämta från Kolada"
        host={HOST}
        asked={data.asked}
        ready={ready}
        onAsk={() => {
          if (kpi === undefined) return;
          const years = yearsFrom(span.from, span.to);
          void data.ask((signal) => koladaData(kpi, chosen, years, { signal }));
        }}
        onStop={data.stop}
      />
      {data.asked.kind === "answered" && <Fetched data={data.asked.answer} />}
    </section>
  );
}
