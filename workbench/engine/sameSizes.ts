import { paError } from "./paError";
import type { Argument, Compute } from "./functionTypes";

/** The places of the areas that have to be of one size, in a call with so many arguments. */
export type AreaPlaces = (given: number) => readonly number[];

/** A condition's area, and what is summed where it holds. */
export const onCondition: AreaPlaces = (given) => (given > 2 ? [0, 2] : [0]);

/** What is summed, then areas and their conditions in pairs. */
export const onConditions: AreaPlaces = (given) => [
  0,
  ...Array.from({ length: Math.floor((given - 1) / 2) }, (_, pair) => 2 * pair + 1),
];

const sizeOf = (area: Argument): string =>
  Array.isArray(area) ? `${area[0]?.length ?? 0} × ${area.length}` : "1 × 1";

/**
 * A function of areas cell by cell, refused where they are of unequal size. The component takes what is
 * missing for nothing, a sum too low; Excel answers #VALUE! or reads on below the shorter area, which a
 * function is not given.
 */
export function ofSameSizes(places: AreaPlaces): (original: Compute) => Compute {
  return (original) =>
    function (...args) {
      const sizes = places(args.length).map((place) => sizeOf(args[place]));
      const other = sizes.find((size) => size !== sizes[0]);
      if (other === undefined) return original.apply(this, args);
      const message = `Områdena är olika stora: ${sizes[0]} och ${other} (rader × kolumner). Ange lika stora områden.`;
      return paError({ code: "#VALUE!", message });
    };
}
