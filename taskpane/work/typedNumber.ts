import { ModelError } from "../../src/modelError";
import { readSwedishNumber, type WrittenNumber } from "../../src/swedish/readNumber";
import { wrongUnit } from "../../src/swedish/wrongUnit";

interface Asked {
  /** How a message names what is typed: ”Månadslön”, Målet; left out: `refused` is said of another unit too. */
  readonly what?: string;
  /** Said before a number that can be read in two ways, where the field itself does not tell which it is. */
  readonly before?: string;
  /** Undefined where any is meant, as of a factor. */
  readonly unit?: string;
  /** What is said of a text that is no number. */
  readonly refused: string;
  /** The field's id. */
  readonly field?: string;
  /** The row that it stands in, counted from 1. */
  readonly row?: number;
}

/**
 * A number as it is typed in any field of the pane: as Swedes write it, in the unit that is asked for.
 *
 * @throws ModelError `invalid` about the field and row: no number, one that can be read in two ways, kr of
 * what is no amount, per cent of what is no share.
 */
export function typedNumber(
  typed: string,
  { what, before = "", unit, refused, field, row }: Asked,
): WrittenNumber {
  const about = [field === undefined ? [] : [field], row === undefined ? [] : [row]] as const;
  const read = readSwedishNumber(typed.trim());
  if (read?.kind !== "number") {
    const message = read === undefined ? refused : `${before}${read.message}`;
    throw new ModelError("invalid", message, ...about);
  }
  const wrong = unit === undefined ? undefined : wrongUnit(read, unit);
  if (wrong !== undefined) {
    throw new ModelError("invalid", what === undefined ? refused : `${what} ${wrong}`, ...about);
  }
  return read;
}
