const NAMES = /^\s*(totalt?|summa( totalt)?|totalsumma)\s*$/i;

/** Whether a row is the sum of the others and not one of them. */
export const isTotalName = (name: string): boolean => NAMES.test(name);
