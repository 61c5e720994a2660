import { Link } from "office-ui-fabric-react/lib/Link";
import { PARAMETERS_DATE, PARAMETERS_FINGERPRINT } from "../../src/parameters/generated/version";
import { MODEL_VERSION } from "../../src/version";
import { HANDBOOK } from "../shared/helpAddress";
import { News } from "./News";
import { usePane } from "../start/PaneContext";

/** Works that PA-kalkyl is built with; those that only the workbench uses are marked. */
const LICENCES: readonly (readonly [work: string, licence: string])[] = [
  ["React, Fluent UI", "MIT"],
  ["decimal.js, fastest-levenshtein", "MIT"],
  ["jsonstat-toolkit", "Apache 2.0"],
  ["Office.js (i Excel)", "Microsofts villkor för tillägg"],
  ["o-spreadsheet, OWL (i arbetsbänken)", "LGPL 3.0"],
  ["Chart.js, fflate (i arbetsbänken)", "MIT"],
];

/** Version, privacy, help and licences. */
export function AboutView() {
  const { connection } = usePane();
  const host = connection.kind === "workbook" ? connection.port.host : undefined;
  return (
    <section aria-label="Om PA-kalkyl" className="about">
      <h2>PA-kalkyl</h2>
      <p>Räknar kommunens kostnad för personlig assistans i arbetsbokens celler.</p>
      <dl className="facts">
        <dt>Version</dt>
        <dd>{MODEL_VERSION}</dd>
        <dt>Parametrar</dt>
        <dd>
          {PARAMETERS_DATE}, kontrollsumma {PARAMETERS_FINGERPRINT}
        </dd>
        <dt>Körs i</dt>
        <dd>
          {host === "excel"
            ? "Excel"
            : host === "workbench"
              ? "arbetsbänken i webbläsaren"
              : "webbläsaren, utan arbetsbok"}
        </dd>
      </dl>
      <News />
      <h2>Dina uppgifter</h2>
      <p>
        Allt räknas på din dator. Inget ur arbetsboken skickas någonstans, inget mäts och inget
        sparas utanför den. Bara fliken Öppna data frågar andra, Kolada och SCB, och bara när du
        trycker på en knapp där. Servern som PA-kalkyl är hämtad från frågas högst en gång i timmen
        om det finns en ny version; inget skickas med. Panelen läser den markerade cellens adress,
        de celler som du själv anger och det som Prognos, Avvikelse och Retro har sparat i
        arbetsboken. Där sparas också dina ändringar.
      </p>
      <h2>Hjälp</h2>
      <ul>
        <li>
          <Link href={HANDBOOK} target="_blank" rel="noreferrer">
            Handboken: alla funktioner med exempel och källor
          </Link>
        </li>
        <li>I en cell: skriv =PA. så visas funktionerna.</li>
        <li>Skriv =PA.VERSION() i arbetsboken för att visa vilken version som har räknat.</li>
      </ul>
      <h2>Licenser</h2>
      <p>PA-kalkyl har MIT-licens och bygger på:</p>
      <ul>
        {LICENCES.map(([work, licence]) => (
          <li key={work}>
            {work}: {licence}
          </li>
        ))}
        <li>
          <Link href="licenses/add-in.html" target="_blank" rel="noreferrer">
            Alla bibliotek med sina licenser
          </Link>
        </li>
      </ul>
    </section>
  );
}
