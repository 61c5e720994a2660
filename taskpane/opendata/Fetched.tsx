import { openDataSheet } from "../../sheets/opendata/openDataSheet";
import { useEffect } from "react";
import { onLeaving } from "../newversion/leaving";
import { today } from "../shared/today";
import { oneSheet } from "../work/oneSheet";
import { useWriteSheets } from "../work/useWriteSheets";
import { WriteSheets } from "../work/WriteSheets";
import { type OpenData, sourceLine } from "./openData";

const SHOWN = new Intl.NumberFormat("sv-SE", { maximumFractionDigits: 2 });

function missingText({ places, years }: OpenData): string | undefined {
  const asked = places.length * years.length;
  const missing = asked - places.reduce((sum, { values }) => sum + values.size, 0);
  if (missing === 0) return undefined;
  return missing === asked
    ? "Källan har ingen uppgift för det du valde. Välj andra år eller ett annat nyckeltal."
    : `${missing} av ${asked} uppgifter saknas hos källan. De är tomma i bladet, inte noll.`;
}

/** What was fetched, as a table, and the button that writes it. */
export function Fetched({ data }: { readonly data: OpenData }) {
  const writing = useWriteSheets();
  const { title, years, places } = data;
  const source = sourceLine(data, today());
  const missing = missingText(data);
  const isWritten = writing.state.kind === "written";
  useEffect(
    () => onLeaving(() => (isWritten ? undefined : `Öppna data: ${title}`)),
    [isWritten, title],
  );
  const any = places.some(({ values }) => values.size > 0);
  return (
    <section aria-label="Hämtat">
      <h4>{title}</h4>
      <p className="hint">{source}</p>
      {missing !== undefined && <p>{missing}</p>}
      <div className="table-box" tabIndex={0} role="group" aria-label={`${title}, per kommun`}>
        <table className="table">
          <thead>
            <tr>
              <th scope="col">Kommun</th>
              {years.map((year) => (
                <th scope="col" key={year} className="table__number">
                  {year}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {places.map(({ code, name, values }) => (
              <tr key={code}>
                <th scope="row">{name}</th>
                {years.map((year) => {
                  const value = values.get(year);
                  return (
                    <td key={year} className="table__number">
                      {value === undefined ? "saknas" : SHOWN.format(value)}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <WriteSheets
        writing={writing}
        buttons={[
          {
            text: "Skriv till arbetsboken",
            onWrite: any
              ? () =>
                  void writing.write({
                    make: oneSheet(() =>
                      openDataSheet({ name: data.sheet, title, source, years, places }),
                    ),
                  })
              : undefined,
          },
        ]}
      >
        <p className="entry__description">
          Ett nytt blad får tabellen som värden, med källa och dag. Källan kan rätta sina uppgifter
          senare: bladet ändras inte.
        </p>
      </WriteSheets>
    </section>
  );
}
