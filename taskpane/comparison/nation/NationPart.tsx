import { useMemo, useState } from "react";
import { type NationalTable, yearsIn } from "../../../src/national/tables/nationalTable";
import { nationalSections } from "../../../src/national/sections";
import { Choice } from "../../shared/Choice";
import { SeriesFigure } from "../chart/SeriesFigure";
import { EventSwitch } from "../EventSwitch";
import { cellText } from "./cellText";

const tables = nationalSections.flatMap((section) =>
  section.tables.map((table) => ({ table, group: section.name })),
);

function linesOf(table: NationalTable) {
  return Object.values<string>(table.columns).map((name, place) => ({
    name,
    values: new Map(
      [...table.rows].flatMap(([year, cells]) => {
        const cell = cells[place];
        return typeof cell === "number" ? [[year, cell] as const] : [];
      }),
    ),
  }));
}

/** The nation's series, one at a time, with source, notes and the table behind the chart. */
export function NationPart() {
  const [id, setId] = useState(tables[0]?.table.id ?? "");
  const table = tables.find((each) => each.table.id === id)?.table;
  const lines = useMemo(() => (table === undefined ? [] : linesOf(table)), [table]);
  const years = useMemo(() => (table === undefined ? [] : yearsIn(table)), [table]);
  if (table === undefined) return null;
  const { name, unit, counted, source, notes } = table;
  return (
    <>
      <Choice
        label="Serie"
        value={id}
        options={tables.map((each) => ({
          key: each.table.id,
          text: each.table.name,
          group: each.group,
        }))}
        onChoice={setId}
      />
      <EventSwitch />
      <SeriesFigure
        title={name}
        unit={unit}
        years={years}
        lines={lines}
        textOf={(place, year) => cellText(table.rows.get(year)?.[place])}
      >
        <p className="hint">
          Källa: {source.title}, {source.place}.{" "}
          {counted === "året"
            ? "Hela året."
            : `Räknat ${counted === "1 oktober" ? "den" : "i"} ${counted}.`}
          {[...table.rows.values()].some((cells) => cells.includes("hidden")) &&
            " * få personer: källan redovisar inte."}
        </p>
        {notes.map((note) => (
          <p key={note} className="hint">
            {note}
          </p>
        ))}
      </SeriesFigure>
    </>
  );
}
