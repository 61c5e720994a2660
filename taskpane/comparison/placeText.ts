const SHOWN = new Intl.NumberFormat("sv-SE", { maximumFractionDigits: 2 });

/** A value of a place as it is shown; "" or undefined: the source has none. */
export const placeText = (value: string | undefined): string =>
  value === undefined || value === "" ? "–" : SHOWN.format(Number(value));
