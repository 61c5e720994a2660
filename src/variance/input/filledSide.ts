import { Decimal } from "../../exact/decimal";
import { ModelError } from "../../modelError";
import type { KnownItem } from "../comparison";
import type { GivenCell } from "./partInputs";

const ZERO = new Decimal(0);
const ONE = new Decimal(1);
/** What rounding leaves of a total that is 0 but for its known items. */
const NEAR = new Decimal("1e-6");

/**
 * A side's values, the blank factor filled in: what makes the product the total less the known items of
 * the cell. Undefined: the group is not on this side.
 *
 * @throws ModelError `invalid` where a blank factor cannot be told, or where one is 0 and the total is not.
 */
export function filledSide(
  { period, group, ...cell }: GivenCell,
  side: "budget" | "outturn",
  known: readonly KnownItem[],
  names: readonly string[],
  titles: readonly [first: string, second: string] = ["budget", "utfall"],
): readonly Decimal[] | undefined {
  const values = cell[side];
  if (values === undefined) return undefined;
  const total = side === "budget" ? cell.budgetTotal : cell.outturnTotal;
  const fail = (factor: number, what: string): never => {
    const place = [period, group].filter((each) => each !== undefined).join(", ");
    const where = `${titles[side === "budget" ? 0 : 1]}${place === "" ? "" : ` (${place})`}`;
    throw new ModelError("invalid", `${names[factor] ?? ""}, ${where}, ${what}`);
  };
  const rest =
    total === undefined ? ZERO : known.reduce((all, item) => all.minus(item[side]), total);
  const blank = values.indexOf(undefined);
  if (blank < 0) {
    const zero = values.findIndex((value) => value?.isZero());
    // A blank cell may arrive as 0, and no product with it is the total.
    if (zero >= 0 && rest.abs().gt((total ?? ZERO).abs().times(NEAR))) {
      fail(zero, `är 0, men Totalt är det inte. Töm cellen om den ska räknas fram ur Totalt.`);
    }
    return values as readonly Decimal[];
  }
  const others = values.reduce<Decimal>((all, value) => all.times(value ?? ONE), ONE);
  if (others.isZero() || total === undefined) {
    fail(blank, `kan inte räknas fram, för de andra faktorernas produkt är 0. Fyll i den.`);
  }
  const found = rest.div(others);
  return values.map((value) => value ?? found);
}
