import { plainLabel } from "../words/plainLabel";

const OF_YEAR =
  /(?<!\p{L})(?:avser|avseende|avs\.?|hör till|tillhör|hänför\p{L}* till|gäller|(?:fakturor|debiteringar|kostnader) (?:för|från))(?: (?:år|året|kostnader(?:na)?(?: för)?|perioden?))? (20\d\d)(?!\d|-)/u;

/** The year that a text says an amount is of: \u201davs 2023\u201d, \u201dhör till 2023\u201d. */
export function yearOfAmount(text: string): number | undefined {
  const year = OF_YEAR.exec(plainLabel(text))?.[1];
  return year === undefined ? undefined : Number(year);
}
