/**
 * A function of the namespace PA as this folder exports it, free of any host. Arguments are values or
 * rows of values; the answer is rows of equal length, with a CellError in a cell that has none.
 * Throws a CellError when the whole call has no answer.
 */
export type NeutralFunction = (...args: unknown[][][]) => unknown[][];
