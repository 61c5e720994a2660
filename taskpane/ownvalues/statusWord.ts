import type { OwnStatus } from "../documents/ownvalues/ownValues";

/** A status as it is chosen: the user's own figure by its name. */
export const statusWord = (status: OwnStatus): string =>
  status === "indata" ? "egen uppgift" : status;
