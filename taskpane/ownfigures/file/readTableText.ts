import Papa from "papaparse";
import { ModelError } from "../../../src/modelError";
import { inSwedish, numberStyle } from "./numberStyle";

export interface TextTable {
  readonly values: readonly (readonly string[])[];
  /** Swedish sentences: how it was read. */
  readonly notes: readonly string[];
}

/** The likelier ones first: a comma stands in Swedish numbers and names too. */
const DELIMITERS = [
  ["\t", "tabb"],
  [";", "semikolon"],
  ["|", "lodstreck"],
  [",", "komma"],
] as const;
type Delimiter = (typeof DELIMITERS)[number];

const MOST = { rows: 1_000, columns: 200, letters: 5_000_000 } as const;
const TRIED = 200_000;
/** Excel's own first line: sep=; */
const SEPARATOR = /^sep=(.)\n/i;

const rowsBy = (text: string, delimiter: string): Papa.ParseResult<string[]> =>
  Papa.parse<string[]>(text, { delimiter, newline: "\n", skipEmptyLines: false });

/** The columns that most rows with more than one have, and how many of them do. */
function regularity(rows: readonly (readonly string[])[]): number {
  const filled = rows.filter((row) => row.some((cell) => cell.trim() !== ""));
  const split = filled.filter(({ length }) => length > 1);
  return filled.length === 0 ? 0 : split.length / filled.length;
}

function delimiterOf(text: string): Delimiter | undefined {
  const said = SEPARATOR.exec(text)?.[1];
  const known = DELIMITERS.find(([sign]) => sign === said);
  if (known !== undefined) return known;
  const beginning = text.slice(0, TRIED);
  const scored = DELIMITERS.map((each) => ({
    each,
    share: regularity(rowsBy(beginning, each[0]).data),
  }));
  return (
    scored.find(({ share }) => share > 0.5)?.each ??
    scored.toSorted((one, other) => other.share - one.share).find(({ share }) => share > 0)?.each
  );
}

const ERRORS: Readonly<Record<string, string>> = {
  MissingQuotes: "ett citattecken saknas, så resten av texten hör till en enda cell",
  InvalidQuotes: "ett citattecken står mitt i en cell",
};

function refuseBroken({ errors }: Papa.ParseResult<string[]>): void {
  const broken = errors.find(({ code }) => ERRORS[code] !== undefined);
  if (broken === undefined) return;
  throw new ModelError(
    "invalid",
    `Rad ${(broken.row ?? 0) + 1}: ${ERRORS[broken.code] ?? ""}. Inget är läst. Rätta raden, eller öppna filen i Excel och markera tabellen där.`,
  );
}

const NUMBER = /^[-\u2212\u2013(]?\d[\d\s.,]*\)?$/u;
const YEAR = /^(?:19|20)\d\d$/;

const isNumber = (cell: string): boolean => NUMBER.test(cell.trim());
const isYear = (cell: string): boolean => YEAR.test(cell.trim());

const widthOf = (row: readonly string[]): number =>
  row.findLastIndex((cell) => cell.trim() !== "") + 1;

/** A comma between the columns and before the decimals: rows of figures are wider than their headings. */
function refuseTwoCommas(rows: readonly (readonly string[])[]): void {
  const isHead = (row: readonly string[]): boolean =>
    row.every((cell) => !isNumber(cell) || isYear(cell));
  const heads = rows.filter(isHead).map(widthOf);
  const widest = Math.max(0, ...heads);
  const at = rows.findIndex((row) => !isHead(row) && widthOf(row) > widest);
  if (widest < 2 || at === -1) return;
  throw new ModelError(
    "invalid",
    `Rad ${at + 1} har fler kolumner än rubrikerna: kommatecken skiljer kolumnerna åt och står också i talen. Spara med semikolon mellan kolumnerna, eller öppna filen i Excel och markera tabellen där.`,
  );
}

function refuseLarge(rows: readonly (readonly string[])[]): void {
  const columns = rows.reduce((most, { length }) => Math.max(most, length), 0);
  if (rows.length <= MOST.rows && columns <= MOST.columns) return;
  throw new ModelError(
    "invalid",
    `Tabellen har ${rows.length} rader och ${columns} kolumner. Högst ${MOST.rows} rader och ${MOST.columns} kolumner läses: ta ut summor per månad eller år ur ekonomisystemet, eller en SIE-fil.`,
  );
}

/** A last row with fewer cells than all others may be the end of a file that was cut. */
function isShort(rows: readonly (readonly string[])[]): boolean {
  const last = rows.at(-1)?.length ?? 0;
  const others = rows.slice(0, -1).map(({ length }) => length);
  return last > 0 && others.length > 1 && others.every((length) => length > last);
}

/**
 * A table as text: CSV in any of the ways that Swedish systems write it, or what was copied out of a sheet.
 *
 * @throws ModelError `invalid` for what cannot be told apart with certainty.
 */
export function readTableText(written: string): TextTable {
  if (written.includes("\u0000") || written.startsWith("PK\u0003")) {
    throw new ModelError(
      "invalid",
      "Filen är ingen textfil. Är det en arbetsbok: öppna den i Excel, markera tabellen och välj Hämta dina siffror.",
    );
  }
  if (written.length > MOST.letters) {
    throw new ModelError(
      "invalid",
      "Texten är för lång för att vara en tabell med summor. Ta ut summor per månad eller år ur ekonomisystemet, eller en SIE-fil.",
    );
  }
  // Files that were put together end their lines in more ways than one.
  const lines = written.replace(/\r\n?/g, "\n");
  const delimiter = delimiterOf(lines);
  const text = lines.replace(SEPARATOR, "");
  if (delimiter === undefined) {
    throw new ModelError(
      "invalid",
      "Ingen tabell hittades: raderna har inga kolumner skilda åt med tabb, semikolon eller komma.",
    );
  }
  const [sign, name] = delimiter;
  const parsed = rowsBy(text, sign);
  refuseBroken(parsed);
  const last = parsed.data.findLastIndex((row) => row.some((cell) => cell.trim() !== ""));
  const rows = parsed.data.slice(0, last + 1);
  refuseLarge(rows);
  if (sign === ",") refuseTwoCommas(rows);
  const style = numberStyle(rows);
  return {
    values: rows.map((row) => row.map((cell) => inSwedish(cell, style))),
    notes: [
      `Kolumnerna skiljs åt med ${name}.`,
      ...(style.point && style.comma
        ? [
            "Talen har både punkt och komma som decimaltecken. Tal som kan läsas på två sätt frågas; kontrollera de andra mot underlaget.",
          ]
        : []),
      ...(style.point && !style.comma ? ["Decimaltecknet är punkt."] : []),
      ...(isShort(rows)
        ? ["Den sista raden har färre kolumner än de andra: kontrollera att tabellen är hel."]
        : []),
    ],
  };
}
