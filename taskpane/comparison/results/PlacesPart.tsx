import { useMemo } from "react";
import { Decimal } from "../../../src/exact/decimal";
import { withDecimals, withSign } from "../../shared/numbers";
import { SeriesFigure } from "../chart/SeriesFigure";
import { EventSwitch } from "../EventSwitch";
import type { PlaceTable } from "../form";
import { placeText } from "../placeText";

const HUNDRED = 100;

/** How each place has changed from its first year to its last. */
function ChangeTable({ table }: { readonly table: PlaceTable }) {
  const { title, years, places } = table;
  const rows = places.map(({ name, values }) => {
    const known = years.flatMap((year, k) => {
      const value = values[k] ?? "";
      return value === "" ? [] : [{ year, value: new Decimal(value) }];
    });
    const [first] = known;
    const last = known.at(-1);
    return { name, first, last };
  });
  return (
    <div className="table-box" tabIndex={0} role="group" aria-label={`Förändring: ${title}`}>
      <table className="table">
        <caption className="visually-hidden">Förändring: {title}</caption>
        <thead>
          <tr>
            <th scope="col">Kommun</th>
            <th scope="col">År</th>
            <th scope="col" className="table__number">
              Förändring
            </th>
            <th scope="col" className="table__number">
              Procent
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, first, last }) => {
            const change = first && last?.value.minus(first.value);
            const share =
              change === undefined || first === undefined || first.value.isZero()
                ? undefined
                : change.times(HUNDRED).div(first.value);
            return (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td>{first === undefined ? "–" : `${first.year}–${last?.year ?? ""}`}</td>
                <td className="table__number">
                  {change === undefined ? "–" : withSign(change, change.isInteger() ? 0 : 2)}
                </td>
                <td className="table__number">
                  {share === undefined ? "–" : `${withDecimals(share, 0)} %`}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

function Place({ table }: { readonly table: PlaceTable }) {
  const { title, source, years, places } = table;
  const lines = useMemo(
    () =>
      places.map(({ name, values }) => ({
        name,
        values: new Map(
          years.flatMap((year, k) => {
            const value = values[k] ?? "";
            return value === "" ? [] : [[year, Number(value)] as const];
          }),
        ),
      })),
    [places, years],
  );
  return (
    <>
      <SeriesFigure
        title={title}
        unit=""
        years={years}
        lines={lines}
        textOf={(place, year) => placeText(places[place]?.values[years.indexOf(year)])}
      >
        <p className="hint">{source}</p>
      </SeriesFigure>
      <ChangeTable table={table} />
    </>
  );
}

/** The measures of other places that were read, each with its table. */
export function PlacesPart({ tables }: { readonly tables: readonly PlaceTable[] }) {
  if (tables.length === 0) {
    return (
      <p>
        Ingen jämförelsetabell är läst. Hämta ett nyckeltal i Öppna data, skriv det till arbetsboken
        och läs det under Siffror: Andra kommuner, län och riket.
      </p>
    );
  }
  return (
    <>
      <EventSwitch />
      {tables.map((table) => (
        <Place key={table.title} table={table} />
      ))}
      <p className="hint">
        Kolada räknar bruttokostnad minus interna intäkter och försäljning, med overhead. Stäm inte
        av den mot nämndens nettokostnad: det är två olika mått.
      </p>
    </>
  );
}
