import type { Decimal } from "../../exact/decimal";
import { swedishNumber } from "../../exact/swedishNumber";
import { knownOrLatest } from "../../parameters/knownOrLatest";
import { firstDayOf, type IndexShares, poSeries } from "../law/decided";
import type { EqualisationId } from "../fields/equalisationFields";
import { fieldOf } from "../fields/fieldOf";
import { calculatedStaffCost, impliedStaffCost, staffIndex } from "../law/staffCost";
import { byLabel, type Figures, isGiven, refuse, required } from "./figures";

/** A to G and J of the annex; H is what the municipality pays Försäkringskassan. */
export const ACCOUNTS = [
  "wages",
  "purchased",
  "internalCosts",
  "sharedByKey",
  "sharedByScb",
  "internalIncome",
  "fromFk",
  "sold",
] as const satisfies readonly EqualisationId[];

/** The staff cost by the municipality's accounts, or the one that the published index says. */
export function staffCostOf(
  figures: Figures,
  first: Decimal,
  fkCharge: Decimal,
  shares: IndexShares,
): Decimal {
  const { given, naming } = figures;
  const own = ACCOUNTS.some((id) => isGiven(given[id]));
  const index = given.staffIndex;
  if (own && index !== undefined) {
    refuse(
      `Ange antingen ${byLabel("staffIndex")} eller A–J, inte båda.`,
      "staffIndex",
      ...ACCOUNTS,
    );
  }
  if (index !== undefined) return impliedStaffCost(first, index, shares);
  if (!own) {
    refuse(
      `${naming("staffIndex")} saknas eller är tom. Ange det ur SCB:s tabell, eller A–J ur räkenskapssammandraget.`,
      "staffIndex",
    );
  }
  const of = (id: (typeof ACCOUNTS)[number]): Decimal =>
    given[id] ?? refuse(`${naming(id)} saknas. Ange alla A–J; det som inte finns skrivs 0.`, id);
  const year = required(figures, "year").toNumber();
  const cost = calculatedStaffCost(
    {
      wages: of("wages"),
      po: given.po ?? knownOrLatest(poSeries, firstDayOf(year)),
      purchased: of("purchased"),
      internalCosts: of("internalCosts"),
      sharedByKey: of("sharedByKey"),
      sharedByScb: of("sharedByScb"),
      internalIncome: of("internalIncome"),
      fromFk: of("fromFk"),
      toFk: fkCharge,
      sold: of("sold"),
    },
    shares,
  );
  const reached = staffIndex(first, cost, shares);
  const { min, max } = fieldOf("staffIndex");
  if (reached.lt(min) || reached.gt(max)) {
    refuse(
      `A–J ger personalkostnadsindex ${swedishNumber(reached.toDecimalPlaces(3))}, men det ska vara mellan ` +
        `${swedishNumber(min)} och ${swedishNumber(max)}. Kontrollera att A–J är i kronor och avser LSS och SFB.`,
      ...ACCOUNTS,
    );
  }
  return cost;
}
