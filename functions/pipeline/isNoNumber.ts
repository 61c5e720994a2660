import { readTime } from "../../src/swedish/readTime";

/**
 * Whether a cell that shows a date or a time, where the host tells, is refused as that where no period is
 * asked for. A time is never hours, kronor or a share; a date may be, in a table, the day that its row is of.
 */
export const isNoNumber = (shown: string, inTable: boolean): boolean =>
  !inTable || readTime(shown) !== undefined;
