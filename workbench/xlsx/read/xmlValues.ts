/** True as XML writes it. */
export const isOn = (text: string | undefined): boolean =>
  text === "1" || text === "true" || text === "on";

/** A number, or undefined where the text is none. */
export const number = (text: string | undefined): number | undefined => {
  const value = text === undefined || text.trim() === "" ? Number.NaN : Number(text);
  return Number.isFinite(value) ? value : undefined;
};
