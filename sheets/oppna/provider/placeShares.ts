import type { ValueId } from "../../../src/provider/fields/providerFields";
import { type Cell, type CostInputs, type Place, sum } from "./costInputs";

/** Shares of a whole as parts of their sum: typed with four decimals they may miss 1 by the last one. */
export function placeShares(place: Place, { value }: CostInputs) {
  const all = sum([value("hokShare"), value("panShare"), value("relativeShare")]);
  const share = (name: string, id: ValueId): Cell =>
    place(name, (row) => `${value(id)(row)}/(${all(row)})`, "factor");
  const hok = share("Andel HÖK", "hokShare");
  const pan = share("Andel PAN", "panShare");
  const relative = share("Andel PAN anhörig", "relativeShare");
  const hourly = place("Andel PAN och PAN anhörig", sum([pan, relative]), "factor");
  return { hok, pan, relative, hourly };
}

export type Shares = ReturnType<typeof placeShares>;
