import { type Cell, isBlank } from "../../labelled/cell";
import { labelKey } from "../../parameters/labelKey";
import { visibleText } from "../../parameters/visibleText";
import { isHeading } from "./isHeading";
import { type Keys, type NamedRow, namedRows } from "./namedRows";
import { numberIn } from "./numberIn";
import type { GivenItem, PartInputs } from "./partInputs";
import { periodOf } from "./periodKey";
import { readFactors } from "./readFactors";
import { readKnown } from "./readKnown";
import type { ReadOptions } from "./readOptions";

type Row = readonly Cell[];
type Block = "none" | "known" | "factors" | "posts";

export interface SheetPartInputs {
  readonly name: string;
  readonly inputs: PartInputs;
  readonly known: readonly GivenItem[];
}

/** The headings of the blocks, as the sheet has them. */
const BLOCKS: ReadonlyMap<string, Block> = new Map([
  ["känd post", "known"],
  ["faktor", "factors"],
  ["post", "posts"],
]);
/** Where the sheet says which period and group a known item belongs to. */
const PLACE = 5;
/** "1  SFB" is the first part. */
const NUMBER = /^\d+\s+/;

const textOf = (cell: Cell): string => visibleText(String(cell ?? ""));

/** Words over both columns of numbers; what two years are called is text too. */
const isHead = ([, ...cells]: Row): boolean =>
  cells.slice(0, 2).every((cell) => typeof cell === "string" && !isBlank(cell)) &&
  isHeading("Namn", cells.slice(0, 2)) === true;

const blockOf = (row: Row): Block | undefined =>
  isHead(row) ? BLOCKS.get(labelKey(textOf(row[0]))) : undefined;

/** "2025-01, Norr", "2025-01" or "Norr". */
function keysOf(title: string): Keys {
  const [first = "", ...rest] = title.split(", ");
  const group = (periodOf(first) === undefined ? [first, ...rest] : rest).join(", ");
  return {
    ...(periodOf(first) !== undefined && { period: first }),
    ...(group !== "" && { group }),
  };
}

interface Gathered {
  readonly name: string;
  readonly known: NamedRow[];
  /** The rows of each period and group. */
  readonly cells: NamedRow[][];
}

/** The rows of blocks as they are read, one after the other. */
class Reader {
  readonly parts: Gathered[] = [];
  private block: Block = "none";
  private keys: Keys = {};

  read(row: Row, place: number): void {
    const [label, first, second] = row;
    const block = blockOf(row);
    const bare = isBlank(first) && isBlank(second);
    if (isBlank(label) && bare) this.block = "none";
    else if (block !== undefined) {
      this.block = block;
      this.keys = {};
      if (this.block === "factors") this.part.cells.push([]);
    } else if (this.block === "none") {
      if (bare) this.begin(textOf(label).replace(NUMBER, ""));
    } else if (this.block === "factors" && isHead(row)) {
      this.keys = keysOf(textOf(label));
      this.part.cells.push([]);
    } else if (this.block !== "posts") this.take(row, place);
  }

  private get part(): Gathered {
    return this.parts.at(-1) ?? this.begin("");
  }

  private begin(name: string): Gathered {
    const part = { name, known: [], cells: [] };
    this.parts.push(part);
    return part;
  }

  private take(row: Row, place: number): void {
    const named = namedRows([row], { numbers: 2, headed: false }).map((each) => ({
      ...each,
      row: place + 1,
      keys: this.block === "known" ? keysOf(textOf(row[PLACE])) : this.keys,
    }));
    if (this.block === "known") this.part.known.push(...named);
    else this.part.cells.at(-1)?.push(...named);
  }
}

/** Known items of a period and group that the part does not have are of none, as its other words are. */
function placed({ known, cells }: Gathered): readonly NamedRow[] {
  const title = ({ period = "", group = "" }: Keys): string => `${period}\n${labelKey(group)}`;
  const titles = new Set(cells.flatMap(([first]) => (first ? [title(first.keys)] : [])));
  return known.map((row) => (titles.has(title(row.keys)) ? row : { ...row, keys: {} }));
}

function partOf(gathered: Gathered, options: ReadOptions): SheetPartInputs {
  const { name, cells } = gathered;
  const tables = cells.filter((rows) => rows.length > 0).map((rows) => readFactors(rows, options));
  const known = readKnown(placed(gathered), (row) => ({
    budget: numberIn(row, 0, "första sidans belopp"),
    outturn: numberIn(row, 1, "andra sidans belopp"),
  }));
  return {
    name,
    inputs: {
      part: name,
      factors: tables[0]?.factors ?? [],
      cells: tables.map(({ cell }) => cell),
    },
    known,
  };
}

/**
 * The parts of the sheet Avvikelse, from its own range of six columns: each with its name on a row alone, its
 * known items under ”Känd post” and its factors under ”Faktor”, with a heading over those of
 * each period and group. What is calculated from them, under ”Post”, is passed over. Undefined: the range
 * has none of these headings.
 *
 * @throws ModelError `invalid` naming the row.
 */
export function readSheetParts(
  rows: readonly Row[],
  options: ReadOptions = {},
): readonly SheetPartInputs[] | undefined {
  if (rows.filter((row) => blockOf(row) !== undefined).length < 2) return undefined;
  const reader = new Reader();
  rows.forEach((row, place) => reader.read(row, place));
  return reader.parts
    .filter(({ cells }) => cells.some((each) => each.length > 0))
    .map((part) => partOf(part, options));
}
