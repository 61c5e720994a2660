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

/** Two areas that are compared cell by cell. */
export const ofPair: AreaPlaces = () => [0, 1];

/** Every argument. */
export const ofAll: AreaPlaces = (given) => Array.from({ length: given }, (_, place) => place);

/** Areas and their conditions in pairs. */
export const ofConditions: AreaPlaces = (given) =>
  Array.from({ length: Math.floor(given / 2) }, (_, pair) => 2 * pair);

const rowsAndColumns = (area: Argument): string =>
  Array.isArray(area) ? `${area[0]?.length ?? 0} × ${area.length}` : "1 × 1";

const cellsIn = (area: Argument): string =>
  Array.isArray(area) ? String((area[0]?.length ?? 0) * area.length) : "1";

interface Demand {
  readonly code?: "#VALUE!" | "#N/A";
  /** As many cells are enough: a row may stand against a column. */
  readonly isOfCells?: boolean;
}

/**
 * A function of areas cell by cell, refused where they are of unequal size. The component takes what is
 * missing for nothing, a sum too low; Excel answers an error or reads on below the shorter area, which a
 * function is not given.
 */
export function ofSameSizes(
  places: AreaPlaces,
  { code = "#VALUE!", isOfCells = false }: Demand = {},
): (original: Compute) => Compute {
  const sizeOf = isOfCells ? cellsIn : rowsAndColumns;
  const unit = isOfCells ? "celler" : "rader × kolumner";
  return (original) =>
    function (...args) {
      const sizes = places(args.length).map((place) => sizeOf(args[place]));
      const other = sizes.find((size) => size !== sizes[0]);
      if (other === undefined) return original.apply(this, args);
      const message = `Områdena är olika stora: ${sizes[0]} och ${other} (${unit}). Ange lika stora områden.`;
      return paError({ code, message });
    };
}
