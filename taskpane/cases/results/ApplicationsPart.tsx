import { formatDay } from "../../../src/calendar/day";
import { swedishNumber } from "../../../src/exact/swedishNumber";
import { wholeKronor } from "../../shared/numbers";
import { totalOf, type Calculated } from "../evaluate";

const percent = (share: number): string => `${swedishNumber(Number((share * 100).toFixed(1)))} %`;

/** Each application with both its outcomes, and what comes back if it is granted. */
export function ApplicationsPart({ calculated }: { readonly calculated: Calculated }) {
  const { applications, year } = calculated;
  if (applications.length === 0) {
    return (
      <p className="entry__description">
        Ingen ansökan står i listan. Skriv dagen som assistansersättning skulle gälla från i
        kolumnen Ansökan hos FK på ärendets LSS-rad, och en sannolikhet, så visas båda utfallen.
      </p>
    );
  }
  return (
    <>
      <div className="table-box" tabIndex={0} role="group" aria-label="Ansökningar">
        <table className="table">
          <caption>Kommunens kostnad {year}, kr</caption>
          <thead>
            <tr>
              <th scope="col">Ärende</th>
              <th scope="col" className="table__number">
                Beviljas
              </th>
              <th scope="col" className="table__number">
                Beviljas inte
              </th>
              <th scope="col" className="table__number">
                Räknat
              </th>
            </tr>
          </thead>
          <tbody>
            {applications.map(({ row, name, granted, refused, expected }) => (
              <tr key={row}>
                <th scope="row">{name}</th>
                {[granted, refused, expected].map((each, place) => (
                  <td key={place} className="table__number">
                    {wholeKronor(totalOf(each))}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <ul className="cases__list">
        {applications.map(({ row, name, application, retroactive }) => (
          <li key={row}>
            {name}: SFB från {formatDay(application.from)}, sannolikhet{" "}
            {percent(application.probability)}.{" "}
            {retroactive === undefined
              ? "Inget väntat beslutsdatum står i listan."
              : `Kommer beslutet ${formatDay(application.decision ?? 0)} återbetalas LSS för ${
                  retroactive.days
                } dagar, ${wholeKronor(retroactive.lssBack)} kr, och SFB för samma dagar, ${wholeKronor(
                  retroactive.sfbOwed,
                )} kr, faktureras.`}
          </li>
        ))}
      </ul>
      <p className="cases__line">
        Räknat är sannolikheten gånger det ena utfallet plus resten gånger det andra, i månaderna då
        assistansen ges.
      </p>
    </>
  );
}
