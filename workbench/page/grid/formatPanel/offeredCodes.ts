export type FormatCategory = "number" | "date" | "currency";

const NUMBERS = [
  ...["General", "@", "0", "0.00", "#,##0", "#,##0.00", "#,##0;[Red]-#,##0"],
  ...["0%", "0.00%", "0.00E+00", "# ?/?"],
];

/** Without quarters, which Excel has no letter for. */
const DATES = [
  ...["yyyy-mm-dd", "yyyy-mm", "yyyy-mm-dd hh:mm", "hh:mm", "hh:mm:ss", "[h]:mm"],
  ...["d mmmm yyyy", "d mmm yyyy", "dddd d mmmm yyyy", "mmmm yyyy", "mmm\\-yy", "yyyy"],
];

function amounts(unit: string, accounting: boolean): string[] {
  const [after, before] = [`\\ "${unit}"`, `"${unit}"\\ `];
  const plain = ["#,##0", "#,##0.00"];
  if (accounting) {
    return plain.map((number) => {
      const [amount, zero] = [`${number}${after}`, `"-"${number === "#,##0" ? "" : "??"}${after}`];
      return `_-* ${amount}_-;-* ${amount}_-;_-* ${zero}_-;_-@_-`;
    });
  }
  return [
    ...plain.map((number) => `${number}${after}`),
    ...plain.map((number) => `${number}${after};[Red]-${number}${after}`),
    ...plain.map((number) => `${before}${number}`),
  ];
}

/** The format codes (en-US) that the panel offers; amounts in the unit that is asked for. */
export function offeredCodes(
  category: FormatCategory,
  unit: string,
  accounting: boolean,
): readonly string[] {
  if (category === "number") return NUMBERS;
  return category === "date" ? DATES : amounts(unit, accounting);
}
