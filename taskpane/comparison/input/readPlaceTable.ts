import { Decimal } from "../../../src/exact/decimal";
import { type Cell, isBlank, quoted } from "../../../src/labelled/cell";
import { isTypedNumber } from "../../../src/labelled/isTypedNumber";
import { visibleText } from "../../../src/parameters/visibleText";
import { ModelError } from "../../../src/modelError";
import { readSwedishNumber } from "../../../src/swedish/readNumber";
import { markedBlock } from "../../ownfigures/blockCells";
import type { WorkbookPort } from "../../workbook/port";
import { FIRST_YEAR, LAST_YEAR, MOST_PLACES, MOST_YEARS, type PlaceTable } from "../form";

const LONGEST_NAME = 100;
const LONGEST_TITLE = 200;
const LARGEST = 1e15;
const EXAMPLE =
  "En rad med år och därunder en rad per kommun, som på ett blad från Öppna data: Kommun, Kod, 2020, 2021 …";

const textOf = (cell: Cell, longest: number): string =>
  visibleText(String(cell ?? ""))
    .trim()
    .slice(0, longest);

const yearOf = (cell: Cell): number | undefined => {
  const year =
    typeof cell === "number" ? cell : Number(/^\s*(\d{4})\s*$/.exec(String(cell ?? ""))?.[1]);
  return Number.isInteger(year) && year >= FIRST_YEAR && year <= LAST_YEAR ? year : undefined;
};

interface Heading {
  readonly row: number;
  readonly columns: readonly { readonly column: number; readonly year: number }[];
}

/** The first row with years and no other numbers, after a first cell that is no year. */
function headingOf(rows: readonly (readonly Cell[])[]): Heading | undefined {
  for (const [row, cells] of rows.entries()) {
    const columns = cells.flatMap((cell, column) => {
      const year = column === 0 ? undefined : yearOf(cell);
      return year === undefined ? [] : [{ column, year }];
    });
    if (
      columns.length > 0 &&
      cells.every((cell, k) => k === 0 || typeof cell !== "number" || yearOf(cell) !== undefined)
    ) {
      return { row, columns: columns.toSorted((one, other) => one.year - other.year) };
    }
  }
  return undefined;
}

/** A value as a decimal text; "" where the source has none. */
function valueOf(cell: Cell, name: string, year: number): string {
  if (isBlank(cell) || /^\s*(saknas|[-–.*]+)\s*$/i.test(String(cell))) return "";
  const read =
    typeof cell === "number"
      ? { kind: "number" as const, value: cell }
      : isTypedNumber(cell)
        ? readSwedishNumber(String(cell).trim())
        : undefined;
  if (read?.kind === "number" && Math.abs(Number(read.value)) < LARGEST) {
    return new Decimal(read.value).toFixed();
  }
  throw new ModelError(
    "invalid",
    `${name} ${year} är ${quoted(cell)} men ska vara ett tal, eller tomt där källan saknar uppgift.`,
  );
}

function titleOf(rows: readonly (readonly Cell[])[], heading: number, place: string) {
  const above = rows
    .slice(0, heading)
    .map((cells) =>
      textOf(
        cells.find((cell) => !isBlank(cell)),
        LONGEST_TITLE,
      ),
    )
    .filter((text) => text !== "");
  const title = above.find((text) => !/^källa/i.test(text)) ?? place;
  const source = above.find((text) => /^källa/i.test(text));
  return { title, source: source === undefined ? place : `${source} (${place})` };
}

/**
 * A table of places by year: a row of years, and below it a row a place; what stands above is its title and source.
 * A column of codes is left out.
 *
 * @throws ModelError `invalid` saying what to mark, or which value is no number.
 */
function placeTableOf(rows: readonly (readonly Cell[])[], place: string): PlaceTable {
  const heading = headingOf(rows);
  if (heading === undefined) {
    throw new ModelError("invalid", `${place} har ingen rad med år. ${EXAMPLE}`);
  }
  const { columns } = heading;
  const years = columns.map(({ year }) => year);
  const twice = years.find((year, k) => years.indexOf(year) !== k);
  if (twice !== undefined) {
    throw new ModelError("invalid", `${place} har ${twice} i två kolumner. Ta bort den ena.`);
  }
  const places = rows.slice(heading.row + 1).flatMap((cells) => {
    const name = textOf(cells[0], LONGEST_NAME);
    if (name === "") return [];
    return [
      { name, values: columns.map(({ column, year }) => valueOf(cells[column], name, year)) },
    ];
  });
  if (places.length === 0 || places.length > MOST_PLACES || years.length > MOST_YEARS) {
    throw new ModelError(
      "invalid",
      `${place} har ${places.length} kommuner och ${years.length} år. Markera 1–${MOST_PLACES} kommuner och högst ${MOST_YEARS} år. ${EXAMPLE}`,
    );
  }
  return { ...titleOf(rows, heading.row, place), years, places };
}

/** What is marked, or the whole sheet where it is one cell. @throws as placeTableOf. */
export async function readPlaceTable(port: WorkbookPort): Promise<PlaceTable> {
  const { content, place } = await markedBlock(port);
  return placeTableOf(content.values, place);
}
