import { yearOf } from "../../src/calendar/day";
import { omsorgsprisindex } from "../../src/parameters/omsorgsprisindex";
import { seriesOf } from "../../src/parameters/required";
import { lastDecidedYear } from "../../src/parameters/decidedSchablon";
import { schablonbelopp } from "../../src/parameters/schablonbelopp";
import { columnLetters } from "../builder/columnLetters";
import { sheetReference } from "../builder/sheetReference";
import type { Area } from "./area";
import { type OwnBlock, ownBlock } from "./own/ownBlock";
import type { StoredKind, StoredOwn } from "./own/storedOwn";
import { NotOpen } from "./paCalls";
import { type BlockRow, rowsTaken, type ValueBlock, valueBlock } from "./valueBlock";

/** Rows of the parameter sheet; its formulas and those that look them up know them. */
export const ROWS = {
  numbers: 5,
  weeklyHours: 7,
  weekDays: 8,
  waiting: 9,
  standby: 10,
  fullTime: 11,
  sickPay: 12,
  karens: 13,
  holiday: 14,
  dues: 15,
  rates: 17,
  rateHead: 18,
  uplift: 19,
  firstYear: 20,
} as const;

/** Name or year, value, from, to, status, source and days; after them a column an uplift. */
export const RATE_COLUMNS = ["A", "B", "C", "D", "E", "F", "G"] as const;
const DECIDED = 2;
const DAYS = 7;

/** Columns that there is room for beside the decided amounts. */
export const MOST_UPLIFTS = 8;

/** What the years that are not decided get: the user's own amounts, and an uplift for those without. */
export interface RateColumn {
  /** A number, or a cell named with its sheet. */
  readonly uplift: string | undefined;
  readonly own: OwnBlock | undefined;
}

const values = schablonbelopp.series[0]?.values ?? [];
export const FIRST_YEAR = yearOf(values[0]?.from ?? 0);
/** So far ahead an uplift is carried; a year after it is an error in the cell. */
export const LAST_YEAR = lastDecidedYear + 34;

const RATES_LAST = ROWS.firstYear + LAST_YEAR - FIRST_YEAR;
/** The known care price index, a row a year, under the rates. */
export const INDEX_BAND = RATES_LAST + 2;
const INDEX_FIRST = INDEX_BAND + 2;
export const indexValues = seriesOf(omsorgsprisindex).values;
const INDEX_LAST = INDEX_FIRST + indexValues.length - 1;

/** The parameter sheet as it comes to be: which amounts the formulas ask for. */
export class ParameterPlan {
  readonly columns: RateColumn[] = [];

  private readonly found = new Map<string, ValueBlock | OwnBlock>();

  private readonly fetched = new Map<StoredOwn, string>();

  constructor(
    readonly sheet: string,
    private readonly stored: readonly StoredOwn[] = [],
  ) {}

  /** What the formulas look up under the amounts that are always there: dated values, and the user's own. */
  get blocks(): readonly (ValueBlock | OwnBlock)[] {
    return [...this.found.values()];
  }

  /** The first row that is free under all of them. */
  get next(): number {
    return this.blocks.reduce((row, { rows }) => row + rowsTaken(rows), INDEX_LAST + 2);
  }

  /** Egna värden, each with the cell that the formulas take it from; undefined: none of them does. */
  get storedValues(): readonly (readonly [StoredOwn, cell: string | undefined])[] {
    return this.stored.map((each) => [each, this.fetched.get(each)]);
  }

  /** The one of Egna värden that a cell holds, where it holds one. */
  storedAs(kind: StoredKind, year: unknown, value: unknown): StoredOwn | undefined {
    return this.stored.find(
      (each) => each.kind === kind && each.year === year && each.value === value,
    );
  }

  /** Notes that the formulas take what a cell holds of a year. */
  takes(kind: StoredKind, year: unknown, value: unknown, cell: string): void {
    const stored = this.storedAs(kind, year, value);
    if (stored !== undefined && !this.fetched.has(stored)) this.fetched.set(stored, cell);
  }

  /** The dated values of a key, placed the first time that they are asked for. */
  block(key: string, title: string, rows: readonly BlockRow[]): ValueBlock {
    return this.placed(`values ${key}`, (top) => valueBlock(this.sheet, title, top, rows));
  }

  /** The user's own amounts in a range, placed the first time that they are asked for. */
  own(place: string, area: Area): OwnBlock {
    const block = this.placed(`own ${place}`, (top) => ownBlock(this.sheet, area, top));
    for (const { value, now } of block.rows) this.takes("schablon", now[0], now[1], value);
    return block;
  }

  cell(row: number): string {
    return sheetReference(this.sheet, `$B$${row}`);
  }

  /** The schablon of a year, kr per hour, with an uplift and own amounts for the years that are not decided. */
  rate(year: string, uplift: string | undefined, own?: OwnBlock): string {
    let column = DECIDED;
    if (uplift !== undefined || own !== undefined) {
      let place = this.columns.findIndex((each) => each.uplift === uplift && each.own === own);
      if (place < 0) {
        if (this.columns.length === MOST_UPLIFTS) {
          throw new NotOpen(
            `Arbetsboken har fler än ${MOST_UPLIFTS} olika uppräkningar och egna belopp.`,
          );
        }
        place = this.columns.push({ uplift, own }) - 1;
      }
      column = RATE_COLUMNS.length + place + 1;
    }
    return this.lookUp(year, column);
  }

  /** The care price index of a year, where it is known; else an error. */
  careIndex(year: string): string {
    const table = sheetReference(this.sheet, `$A$${INDEX_FIRST}:$B$${INDEX_LAST}`);
    return `VLOOKUP(${year},${table},2,FALSE)`;
  }

  /** The days of a year. */
  days(year: string): string {
    return this.lookUp(year, DAYS);
  }

  private placed<T extends ValueBlock | OwnBlock>(key: string, make: (top: number) => T): T {
    const found = (this.found.get(key) as T | undefined) ?? make(this.next);
    this.found.set(key, found);
    return found;
  }

  private lookUp(year: string, column: number): string {
    // All columns that there may be, so that what is written first needs not know of later ones.
    const table = `$A$${ROWS.firstYear}:$${columnLetters(RATE_COLUMNS.length + MOST_UPLIFTS)}$${RATES_LAST}`;
    return `VLOOKUP(${year},${sheetReference(this.sheet, table)},${column},FALSE)`;
  }
}
