import { ActionButton, DefaultButton } from "office-ui-fabric-react/lib/Button";
import { useFocusNext } from "../../shared/useFocusNext";
import { Preview } from "../../work/Preview";
import { PreviewRows } from "../../work/PreviewRows";
import { useReadings } from "../../work/useReadings";
import { WhatWasRead } from "../../work/WhatWasRead";
import { useComparisonMemory } from "../ComparisonContext";
import { MOST_TABLES, type PlaceTable } from "../form";
import { placeText } from "../placeText";
import { readPlaceTable } from "./readPlaceTable";

function TablePreview({
  table,
  onUse,
  onCancel,
}: {
  readonly table: PlaceTable;
  readonly onUse: () => void;
  readonly onCancel: () => void;
}) {
  const { title, source, years, places } = table;
  return (
    <Preview label="Jämförelsetabell" onUse={onUse} onCancel={onCancel}>
      <p role="status">
        <strong>{title}</strong>: {places.length} {places.length === 1 ? "kommun" : "kommuner"},{" "}
        {years[0]}–{years.at(-1)}. {source}. Inget är hämtat än.
      </p>
      <PreviewRows
        label="Lästa värden"
        head={
          <thead>
            <tr>
              <th scope="col">Kommun</th>
              {years.map((year) => (
                <th key={year} scope="col" className="table__number">
                  {year}
                </th>
              ))}
            </tr>
          </thead>
        }
      >
        {places.map(({ name, values }, row) => (
          <tr key={`${row} ${name}`}>
            <th scope="row">{name}</th>
            {years.map((year, k) => (
              <td key={year} className="table__number">
                {placeText(values[k])}
              </td>
            ))}
          </tr>
        ))}
      </PreviewRows>
    </Preview>
  );
}

/** Measures of other places: those that are there, and what reads another one out of the workbook. */
export function PlaceTables({ tables }: { readonly tables: readonly PlaceTable[] }) {
  const { dispatch } = useComparisonMemory().inHand;
  const { port, found, look, close } = useReadings<PlaceTable>();
  const { within, focusNext } = useFocusNext<HTMLDivElement>();
  const done = (): void => {
    close();
    focusNext("[data-reads=places]");
  };
  return (
    <div className="group" ref={within}>
      <h3 className="group__title">Andra kommuner, län och riket</h3>
      <p className="entry__description">
        Hämta ett nyckeltal i Öppna data, till exempel kronor per invånare, och skriv det till
        arbetsboken. Markera sedan en cell på det bladet och läs tabellen här.
      </p>
      {port !== undefined && (
        <div className="start__row">
          <DefaultButton
            text="Läs jämförelsetabell"
            data-reads="places"
            onClick={() => look({ key: "places", read: readPlaceTable })}
          />
        </div>
      )}
      <WhatWasRead found={found}>
        {(table) => (
          <TablePreview
            table={table}
            onUse={() => {
              dispatch({ type: "addTable", table });
              done();
            }}
            onCancel={done}
          />
        )}
      </WhatWasRead>
      {tables.length >= MOST_TABLES && (
        <p className="field__about">
          {MOST_TABLES} tabeller är lästa. Läses en till tas den äldsta bort.
        </p>
      )}
      {tables.map(({ title, source }) => (
        <p key={title} className="series__read">
          {title} <span className="hint">{source}</span>{" "}
          <ActionButton
            text="Ta bort"
            ariaLabel={`Ta bort tabellen ${title}`}
            onClick={() => {
              dispatch({ type: "removeTable", title });
              focusNext("[data-reads=places]");
            }}
          />
        </p>
      ))}
    </div>
  );
}
