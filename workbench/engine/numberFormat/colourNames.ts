/** The colours of format codes by their Swedish names; the first of a colour is the one that is written. */
export const COLOUR_NAMES: Readonly<Record<string, string>> = {
  svart: "Black",
  vit: "White",
  röd: "Red",
  grön: "Green",
  blå: "Blue",
  gul: "Yellow",
  magenta: "Magenta",
  cyan: "Cyan",
  cyanblå: "Cyan",
  turkos: "Cyan",
};
