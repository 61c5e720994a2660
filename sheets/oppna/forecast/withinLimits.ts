import type { FieldLimits } from "../../../src/labelled/fieldLimits";

/** Whether a cell holds a number that the field takes: what PA.PROGNOS would refuse is no figure here either. */
export function withinLimits(
  cell: string,
  { min, max, above, whole, zeroGives }: FieldLimits,
  mayBeBlank: boolean,
): string {
  const rules = [
    `${cell}${above ? ">" : ">="}${min}`,
    `${cell}<=${max}`,
    ...(whole ? [`${cell}=INT(${cell})`] : []),
    ...(zeroGives === undefined ? [] : [`${cell}<>0`]),
  ];
  // Told apart: a text is larger than every number to a spreadsheet.
  const asked = `IF(ISNUMBER(${cell}),AND(${rules.join(",")}),FALSE)`;
  return mayBeBlank ? `IF(${cell}="",TRUE,${asked})` : asked;
}
