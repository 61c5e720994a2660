import { indexThrough } from "./indexThrough";
import { schablonThrough } from "./schablonThrough";

const SCHABLON = "../../src/parameters/schablonbelopp";
const INDEX = "../../src/parameters/prisindex";

/** What was known when something was worked out; a year left out: as today. */
export interface Known {
  /** The last year whose schablonbelopp was decided. */
  readonly decidedThrough?: number | undefined;
  /** The last year whose price index was known. */
  readonly indexThrough?: number | undefined;
}

/**
 * Loads modules of their own with the schablonbelopp and the price index as they were known. All that is
 * compared with them is to be loaded with them: their errors are classes of their own.
 */
export function asKnown<T>({ decidedThrough, indexThrough: index }: Known, load: () => T): T {
  if (decidedThrough === undefined && index === undefined) return load();
  let loaded: T | undefined;
  jest.isolateModules(() => {
    if (decidedThrough !== undefined) jest.doMock(SCHABLON, () => schablonThrough(decidedThrough));
    if (index !== undefined) jest.doMock(INDEX, () => indexThrough(index));
    loaded = load();
    jest.dontMock(SCHABLON);
    jest.dontMock(INDEX);
  });
  return loaded as T;
}
