import { ModelError } from "../../modelError";
import type { Drivers } from "./drivers";

/** @throws ModelError `invalid` naming the month at a place of the grid; none where there is no such place. */
export function refuseMonth({ grid }: Drivers, place: number, what: string, advice: string): void {
  const found = grid.months[place];
  if (found === undefined) return;
  const month = `${found.year}-${String(found.month).padStart(2, "0")}`;
  throw new ModelError("invalid", `${what} i ${month}. ${advice}.`);
}
