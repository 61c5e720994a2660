import { today } from "../shared/today";
import { KoladaPart } from "./kolada/KoladaPart";
import { ScbPart } from "./scb/ScbPart";

/** Public figures of municipalities, fetched when they are asked for and written with their source. */
export function OpenDataView() {
  const year = Number(today().slice(0, 4));
  return (
    <section aria-label="Öppna data" className="open-data">
      <h2>Öppna data</h2>
      <p>
        Hämta jämförelsetal för kommuner. Det är det enda i PA-kalkyl som frågar någon utanför din
        dator, och bara när du trycker på en knapp. Sökord, nyckeltal, kommuner och år skickas,
        inget ur arbetsboken.
      </p>
      <KoladaPart year={year} />
      <ScbPart />
      <p className="hint">
        Går källan inte att nå: hämta tabellen på kolada.se eller scb.se, klistra in den i
        arbetsboken och läs den med Hämta dina siffror.
      </p>
    </section>
  );
}
