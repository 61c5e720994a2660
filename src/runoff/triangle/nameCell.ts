/** Names a cell of a range in messages, to follow "Cellen"; row and column counted from 0. */
export type NameCell = (row: number, column: number) => string;

/** By its place in the range, which is all that a function knows of it. */
export const placeInRange: NameCell = (row, column) => `på rad ${row + 1}, kolumn ${column + 1}`;
