import { Decimal } from "../exact/decimal";
import { swedishNumber } from "../exact/swedishNumber";
import { ModelError } from "../modelError";
import { sameLabel } from "../parameters/labelKey";
import type { Comparison, VarianceCell } from "./comparison";

export const MOST_FACTORS = 10;

/** Far above any cost; below it 40 digits leave every öre and 15 decimals more exact. */
const LARGEST = new Decimal("1e18");

function where({ period, group }: VarianceCell): string {
  const place = [period, group].filter((each) => each !== undefined).join(", ");
  return place === "" ? "" : ` (${place})`;
}

const valuesOf = ({ budget, outturn }: VarianceCell, place: number): readonly Decimal[] =>
  [budget?.[place], outturn?.[place]].filter((each) => each !== undefined);

function checkValues(cell: VarianceCell, names: readonly string[]): void {
  // A value is below 10 to the digits before its comma; few of them need not be multiplied.
  let digits = 0;
  for (const [place, name] of names.entries()) {
    const values = valuesOf(cell, place);
    if (values.some((value) => !value.isFinite())) {
      throw new ModelError("invalid", `\u201d${name}\u201d${where(cell)} är inte ett tal.`);
    }
    digits += Math.max(...values.map(({ e }) => e + 1));
  }
  if (digits <= LARGEST.e) return;
  const largest = names.reduce(
    (all, _, place) =>
      all.times(Decimal.max(...valuesOf(cell, place).map((value) => value.abs()), 0)),
    new Decimal(1),
  );
  if (largest.gt(LARGEST)) {
    throw new ModelError(
      "invalid",
      `Faktorernas produkt${where(cell)} kan bli ${swedishNumber(largest)}, mer än modellen räknar ` +
        `exakt. Kontrollera att talen är i rätt enhet.`,
    );
  }
}

function checkCell(cell: VarianceCell, names: readonly string[]): void {
  const { budget, outturn } = cell;
  if (budget === undefined && outturn === undefined) {
    throw new ModelError(
      "invalid",
      `Både budget och utfall saknas${where(cell)}. Ange minst det ena.`,
    );
  }
  for (const [side, values] of [
    ["budgeten", budget],
    ["utfallet", outturn],
  ] as const) {
    if (values !== undefined && values.length !== names.length) {
      throw new ModelError(
        "invalid",
        `I ${side}${where(cell)} finns ${values.length} värden men ${names.length} faktorer. ` +
          `Ange ett värde per faktor.`,
      );
    }
  }
  if ((cell.budgetTotal === undefined) !== (cell.outturnTotal === undefined)) {
    throw new ModelError(
      "invalid",
      `Totalbeloppet är angivet för bara den ena sidan${where(cell)}. Ange både budget och utfall.`,
    );
  }
  checkValues(cell, names);
}

/**
 * @throws ModelError `invalid`: no factor or more than ten, a name that stands twice, sides with other
 * numbers of values, totals for some cells only, a product too large to be exact.
 */
export function checkComparison({ factors, cells }: Comparison): void {
  if (factors.length > MOST_FACTORS) {
    throw new ModelError(
      "invalid",
      `Det är ${factors.length} faktorer men högst ${MOST_FACTORS} tas emot. Slå ihop några.`,
    );
  }
  const twice = factors.find(
    (name, place) => factors.findIndex((each) => sameLabel(each, name)) !== place,
  );
  if (twice !== undefined) {
    throw new ModelError(
      "invalid",
      `Faktorn \u201d${twice}\u201d finns två gånger. Byt namn på den ena.`,
    );
  }
  if (cells.length === 0 || factors.length === 0) {
    throw new ModelError("invalid", "Det finns inga faktorer att jämföra. Ange minst en.");
  }
  for (const cell of cells) checkCell(cell, factors);
  const withTotal = cells.filter((cell) => cell.outturnTotal !== undefined).length;
  if (withTotal !== 0 && withTotal !== cells.length) {
    throw new ModelError(
      "invalid",
      "Totalbeloppet är angivet för vissa perioder eller grupper. Ange det för alla eller för ingen.",
    );
  }
}
