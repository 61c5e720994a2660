import type { Decimal } from "../../exact/decimal";
import type { ForecastField } from "./forecastField";

const CODES = / \((\d = [^)]+)\)$/;

/** A field's label without the codes that its values stand for: Schablonen följer. */
export const nameOf = ({ label }: Pick<ForecastField, "label">): string => label.replace(CODES, "");

/** What a coded value stands for, as the label says it (1 = OPI); undefined where values are no codes. */
export function codedValue(
  { label }: Pick<ForecastField, "label">,
  value: Decimal,
): string | undefined {
  const codes = CODES.exec(label)?.[1]?.split(", ") ?? [];
  const start = `${value.toFixed()} = `;
  return codes.find((code) => code.startsWith(start))?.slice(start.length);
}
