import type { Area } from "./area";
import type { OpenContext } from "./openContext";
import { NotOpen } from "./paCalls";

/** The range that an argument is; refused where it is not written as one. */
export function areaOf(argument: string | undefined, name: string, { area }: OpenContext): Area {
  const found = argument === undefined ? undefined : area(argument);
  if (found === undefined) {
    throw new NotOpen(`Argumentet ${name} är inte skrivet som ett område av celler.`);
  }
  return found;
}

/** Where a range stands, as a text that tells it from every other one. */
export const placeOf = (area: Area | undefined): string =>
  area === undefined
    ? ""
    : [area.sheet, area.top, area.left, area.rows.length, area.rows[0]?.length].join();
