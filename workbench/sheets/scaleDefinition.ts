import type { ScalePlan } from "../../sheets/builder/scalePlan";

/** #RRGGBB as the number that the spreadsheet keeps colours of a scale as. */
const colourNumber = (colour: string): number => Number.parseInt(colour.slice(1), 16);

/** A colour scale as the spreadsheet defines it, in saved data and in its command. */
export function scaleDefinition({ most, colours }: ScalePlan) {
  return {
    type: "ColorScaleRule",
    minimum: { type: "value", color: colourNumber(colours.least) },
    maximum: { type: "number", value: String(most), color: colourNumber(colours.most) },
  } as const;
}
