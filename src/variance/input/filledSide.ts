import { Decimal } from "../../exact/decimal";
import { ModelError } from "../../modelError";
import type { KnownItem } from "../comparison";
import type { GivenCell } from "./partInputs";

const ONE = new Decimal(1);

/**
 * A side's values, the blank factor filled in: what makes the product the total less the known items of
 * the cell. Undefined: the group is not on this side.
 *
 * @throws ModelError `invalid` where a blank factor cannot be told.
 */
export function filledSide(
  { period, group, ...cell }: GivenCell,
  side: "budget" | "outturn",
  known: readonly KnownItem[],
  names: readonly string[],
  titles: readonly [first: string, second: string] = ["budget", "utfall"],
): readonly Decimal[] | undefined {
  const values = cell[side];
  const blank = values?.indexOf(undefined) ?? -1;
  if (values === undefined || blank < 0) return values as readonly Decimal[] | undefined;
  const total = side === "budget" ? cell.budgetTotal : cell.outturnTotal;
  const others = values.reduce<Decimal>((all, value) => all.times(value ?? ONE), ONE);
  if (others.isZero() || total === undefined) {
    const place = [period, group].filter((each) => each !== undefined).join(", ");
    throw new ModelError(
      "invalid",
      `${names[blank] ?? ""}, ${titles[side === "budget" ? 0 : 1]}${place === "" ? "" : ` (${place})`}, ` +
        `kan inte räknas fram, för de andra faktorernas produkt är 0. Fyll i den.`,
    );
  }
  const rest = known.reduce((all, item) => all.minus(item[side]), total);
  const found = rest.div(others);
  return values.map((value) => value ?? found);
}
