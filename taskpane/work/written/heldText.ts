import type { FormatName } from "../../../sheets/builder/looks";
import type { Held } from "../../../sheets/update/cellChange";

const LONGEST = 60;
const DECIMALS = 4;
const NUMBER = new Intl.NumberFormat("sv-SE", { maximumFractionDigits: DECIMALS });
const YEAR = new Intl.NumberFormat("sv-SE", { useGrouping: false });
const SHARE = new Intl.NumberFormat("sv-SE", { style: "percent", maximumFractionDigits: DECIMALS });

function numberText(value: number, format: FormatName | undefined): string {
  if (format === "percent" || format === "percent2") return SHARE.format(value);
  return (format === "year" ? YEAR : NUMBER).format(value);
}

/** What a cell holds, as it is told: a number as its format reads it, a long text cut. */
export function heldText(held: Held, format: FormatName | undefined): string {
  if (held.kind === "empty") return "tom";
  if (held.kind === "formula") return "ny formel";
  const { value } = held;
  if (typeof value === "number") return numberText(value, format);
  if (typeof value === "boolean") return value ? "SANT" : "FALSKT";
  return value.length > LONGEST ? `${value.slice(0, LONGEST)} …` : value;
}
