/** Rows of a list that are worked through between two steps: a millisecond or so. */
const ROWS = 200;

/** Whether work through rows yields after the row in this place, counted from 0. */
export const isStep = (place: number): boolean => place % ROWS === ROWS - 1;
