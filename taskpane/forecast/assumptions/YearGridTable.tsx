import { forecastReasons } from "../../../src/forecast/fields/forecastReasons";
import type { CSSProperties } from "react";
import type { SchablonStatus } from "../../../src/forecast/tracks/schablonPath";
import type { Scenario } from "../../../src/forecast/scenarios/scenario";
import { kronorAndOre } from "../../shared/numbers";
import { shownFigure, unitText } from "../../work/typedFigure";
import type { Decimal } from "../../../src/exact/decimal";
import { nameOf } from "../../../src/forecast/fields/codedField";
import { GridCell } from "./GridCell";
import { GridChoice } from "./GridChoice";
import { moveInGrid } from "./moveInGrid";
import { originText } from "./originText";
import { choiceText, valueChoices } from "../values/valueChoices";
import type { SchablonCell, YearCell, YearGrid, YearRow } from "./yearCells";

/** What is marked in the grid: a field and a year. */
export interface Marked {
  readonly field: string;
  readonly year: number;
}

interface Props {
  readonly name: string;
  readonly grid: YearGrid;
  readonly rows: readonly YearRow[];
  /** With the decided and forecast schablon as the first row. */
  readonly schablon: boolean;
  /** Undefined: the base alone, which is not edited here. */
  readonly scenario: Scenario | undefined;
  readonly onCommit: (row: YearRow, cell: YearCell, text: string) => string | undefined;
  readonly onMark: (marked: Marked) => void;
}

const LARGE = 100;

/** A value as a cell shows it, what is chosen in its words; a large one that is not typed here with one decimal, since the note below has them all. */
function shownText({ field }: YearRow, value: Decimal | undefined, own: boolean): string {
  if (value === undefined) return "";
  const text = shownFigure(
    field,
    !own && value.abs().gte(LARGE) ? value.toDecimalPlaces(1) : value,
  );
  return choiceText(field, text) ?? text;
}

const cellText = (row: YearRow, { value, own }: YearCell): string =>
  shownText(row, value, own !== undefined);
const baseText = (row: YearRow): string => shownText(row, row.base, false);

/** The room of a choice in letters, with the sign that it opens: a longer word is cut, and stands whole below. */
const CHOICE = 11;

/** The width that the longest value of the section needs, so that its columns stand in line. */
function cellWidth(rows: readonly YearRow[], schablon: boolean): string {
  const texts = rows
    .filter(({ field }) => valueChoices(field) === undefined)
    .flatMap((row) => [baseText(row), ...row.cells.map((cell) => cellText(row, cell))]);
  const least = texts.length === rows.length ? 4 : CHOICE;
  const letters = Math.max(least, schablon ? 6 : 4, ...texts.map(({ length }) => length));
  return `calc(${letters}ch + 10px)`;
}

const SAID = {
  beslutad: "Beslutat",
  aviserad: "Aviserat",
  antagande: "Antaget",
  prognos: "Prognos",
} as const satisfies Record<SchablonStatus, string>;

function SchablonRow({ cells }: { readonly cells: readonly SchablonCell[] }) {
  return (
    <div role="row" className="years__row">
      <span role="rowheader" className="years__label">
        Schablonbelopp som räknas <span className="field__unit">(kr/timme)</span>
      </span>
      <span role="gridcell" className="cell cell--still" />
      {cells.map(({ year, rate, status }) => (
        <span
          key={year}
          role="gridcell"
          className="cell cell--still"
          title={`${SAID[status]} för ${year}`}
        >
          {kronorAndOre(rate)}
          <span className={status === "beslutad" ? "cell__tag cell__tag--decided" : "cell__tag"}>
            {status}
          </span>
        </span>
      ))}
    </div>
  );
}

/** The assumptions of one section by year, as cells that are typed in as in a sheet. */
export function YearGridTable({ name, grid, rows, schablon, scenario, onCommit, onMark }: Props) {
  const style = {
    "--cell": cellWidth(rows, schablon),
    "--years": grid.years.length + 1,
  } as CSSProperties;
  return (
    <div className="years" role="grid" aria-label={name} style={style}>
      <div role="row" className="years__row years__row--head">
        <span role="columnheader" className="years__year">
          {grid.baseYear}
          <span className="cell__tag">basår</span>
        </span>
        {grid.years.map((year) => (
          <span key={year} role="columnheader" className="years__year">
            {year}
          </span>
        ))}
      </div>
      {schablon && <SchablonRow cells={grid.schablon} />}
      {rows.map((row) => {
        const { field, cells } = row;
        const choices = valueChoices(field);
        return (
          <div key={field.id} role="row" className="years__row">
            <span role="rowheader" className="years__label" title={forecastReasons[field.id]}>
              {nameOf(field)}{" "}
              {choices === undefined && <span className="field__unit">({unitText(field)})</span>}
            </span>
            <span role="gridcell" className="cell cell--still">
              {baseText(row)}
            </span>
            {cells.map((cell) => {
              const text = cellText(row, cell);
              const origin = originText(cell);
              if (scenario === undefined || cell.decided) {
                return (
                  <span key={cell.year} role="gridcell" className="cell cell--still" title={origin}>
                    {cell.decided ? (
                      <span className="cell__tag cell__tag--decided">beslutad</span>
                    ) : (
                      text
                    )}
                  </span>
                );
              }
              return (
                <span key={cell.year} role="gridcell" className="years__cell" data-year={cell.year}>
                  {choices !== undefined ? (
                    <GridChoice
                      label={`${nameOf(field)} ${cell.year}, ${origin}`}
                      own={cell.own && cell.value && shownFigure(field, cell.value)}
                      inherited={text}
                      choices={choices}
                      origin={origin}
                      onCommit={(typed) => onCommit(row, cell, typed)}
                      onMove={moveInGrid}
                      onFocus={() => onMark({ field: field.id, year: cell.year })}
                    />
                  ) : (
                    <GridCell
                      label={`${field.label} ${cell.year}, ${origin}`}
                      value={text}
                      share={field}
                      kind={cell.own === undefined ? "inherited" : "own"}
                      origin={origin}
                      onCommit={(typed) => onCommit(row, cell, typed)}
                      onMove={moveInGrid}
                      onFocus={() => onMark({ field: field.id, year: cell.year })}
                    />
                  )}
                </span>
              );
            })}
          </div>
        );
      })}
    </div>
  );
}
