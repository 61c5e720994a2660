import { schablonThrough } from "./schablonThrough";

const SCHABLON = "../../src/parameters/schablonbelopp";

/**
 * Loads modules of their own with the schablonbelopp decided through `lastYear`; undefined: as decided today.
 * All that is compared with them is to be loaded with them: their errors are classes of their own.
 */
export function asKnown<T>(lastYear: number | undefined, load: () => T): T {
  if (lastYear === undefined) return load();
  let loaded: T | undefined;
  jest.isolateModules(() => {
    jest.doMock(SCHABLON, () => schablonThrough(lastYear));
    loaded = load();
    jest.dontMock(SCHABLON);
  });
  return loaded as T;
}
