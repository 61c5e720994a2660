import type { Note } from "../../src/forecast/base/note";

/** A status as the sheets say it: the user's own figure by its name. */
export const statusText = (status: Note["status"]): string =>
  status === "indata" ? "egen uppgift" : status;
