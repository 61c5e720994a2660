import type { Decimal } from "../../exact/decimal";
import type { ForecastField } from "./forecastField";

const CODES = / \((\d = [^)]+)\)$/;

/** A field's label without the codes that its values stand for: Schablonen följer. */
export const nameOf = ({ label }: Pick<ForecastField, "label">): string => label.replace(CODES, "");

/** What each of a field's codes stands for, as the label says it; none where values are no codes. */
export const codesOf = ({
  label,
}: Pick<ForecastField, "label">): readonly { readonly code: string; readonly text: string }[] =>
  (CODES.exec(label)?.[1]?.split(", ") ?? []).map((each) => {
    const [code = "", text = ""] = each.split(" = ");
    return { code, text };
  });

/** What a coded value stands for, as the label says it (1 = OPI); undefined where values are no codes. */
export const codedValue = (
  field: Pick<ForecastField, "label">,
  value: Decimal,
): string | undefined => codesOf(field).find(({ code }) => code === value.toFixed())?.text;
