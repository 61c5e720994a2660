import { Decimal } from "../../src/exact/decimal";
import { swedishNumber } from "../../src/exact/swedishNumber";
import type { FieldLimits } from "../../src/labelled/fieldLimits";
import { ModelError } from "../../src/modelError";
import { readSwedishNumber, type WrittenNumber } from "../../src/swedish/readNumber";

type Limits = Pick<FieldLimits, "unit" | "min" | "max">;

/** What the pane shows and takes in per cent. */
export const isShare = ({ unit }: Pick<FieldLimits, "unit">): boolean =>
  unit === "andel" || unit === "andel/år";

/** The unit as the pane shows it. */
export function shownUnit({ unit }: Pick<FieldLimits, "unit">): string {
  if (unit === "andel") return "%";
  return unit === "andel/år" ? "% per år" : unit;
}

const within = ({ min, max }: Limits, value: Decimal): boolean =>
  !value.isZero() && value.gte(min) && value.lte(max);

const percentText = (share: Decimal): string => `${swedishNumber(share.times(100))} %`;

/** Both readings of a number without a per cent sign, where the field takes both: 0,15 is 15 % or 0,15 %. */
function readings(limits: Limits, { value, unit }: WrittenNumber): readonly Decimal[] {
  if (unit === "%") return [];
  const both = [new Decimal(value), new Decimal(value).div(100)];
  // A field that adds to a share takes more than all of something: there 1 is a percentage point.
  const isPoint = limits.max > 1 && Math.abs(value) >= 1;
  return !isPoint && both.every((each) => within(limits, each)) ? both : [];
}

/** What may be meant by what stands in a field of a share, to choose from; undefined where it is clear. */
export function shareChoices(limits: Limits, typed: string): readonly string[] | undefined {
  const read = isShare(limits) ? readSwedishNumber(typed) : undefined;
  if (read?.kind !== "number") return undefined;
  const both = readings(limits, read);
  return both.length === 0 ? undefined : both.map(percentText);
}

/**
 * A share as it is typed, in per cent: 15 and 15 % are 0.15; `what` names the field.
 *
 * @throws ModelError `invalid` asking which is meant where both readings lie within the limits, or telling
 * the limits in per cent.
 */
export function typedShare(limits: Limits, read: WrittenNumber, what: string): Decimal {
  const both = readings(limits, read);
  const typed = new Decimal(read.value);
  if (both.length > 0) {
    throw new ModelError(
      "invalid",
      `${swedishNumber(typed)} kan läsas på två sätt. Menar du ${both.map(percentText).join(" eller ")}?`,
    );
  }
  const value = read.unit === "%" ? typed : typed.div(100);
  if (value.gte(limits.min) && value.lte(limits.max)) return value;
  const percent = (number: Decimal | number): string =>
    swedishNumber(new Decimal(number).times(100));
  throw new ModelError(
    "invalid",
    `${what} är ${percent(value)} % men ska vara mellan ${percent(limits.min)} och ${percent(limits.max)} %.`,
  );
}
