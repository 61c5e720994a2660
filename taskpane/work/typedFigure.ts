import { Decimal, type DecimalInput } from "../../src/exact/decimal";
import { swedishNumber } from "../../src/exact/swedishNumber";
import type { FieldLimits } from "../../src/labelled/fieldLimits";
import { fieldValue } from "../../src/labelled/fieldValue";
import { givenValue } from "../../src/labelled/givenValue";
import { writtenTime } from "../../src/labelled/writtenTime";
import { isShare, shareChoices, shownUnit, typedShare } from "../shared/typedShare";
import { typedNumber } from "./typedNumber";

/** A field as far as its value is typed and shown. */
export type TypedSpec = FieldLimits & { readonly id?: string; readonly label: string };

const YES_NO = "1 = ja, 0 = nej";
const DECIMALS_SHOWN = 4;
/** A quotient of the model is kept to this many decimals where it is typed on. */
const DECIMALS_TYPED = 10;

/** The unit as the pane shows it: shares are per cent. */
export const unitText = (spec: TypedSpec): string => shownUnit(spec);

function text(spec: TypedSpec, value: Decimal, decimals: number): string {
  if (spec.id === "year") return value.toFixed();
  if (spec.unit === YES_NO) return value.isZero() ? "nej" : "ja";
  return swedishNumber((isShare(spec) ? value.times(100) : value).toDecimalPlaces(decimals));
}

/** A value as it is shown: 1 234,5; a share of 0.015 as 1,5. */
export const shownFigure = (spec: TypedSpec, value: Decimal): string =>
  text(spec, value, DECIMALS_SHOWN);

/** A value as one would type it, with all its decimals. */
export function typedFigure(spec: TypedSpec, value: DecimalInput): string {
  const typed = text(spec, fieldValue(spec, value, spec.label), DECIMALS_TYPED);
  // What stands in a field is read again: it says what it is.
  return shareChoices(spec, typed) === undefined ? typed : `${typed} %`;
}

/**
 * What is typed in a field, as the model takes it. Per cent for shares, ja and nej for switches.
 *
 * @throws ModelError `invalid` naming the field, for what is no number or outside the limits.
 */
export function typedValue(spec: TypedSpec, typed: string): Decimal {
  const trimmed = typed.trim();
  const what = `\u201d${spec.label}\u201d`;
  if (spec.unit === YES_NO && /^(ja|nej)$/i.test(trimmed)) {
    return new Decimal(/^ja$/i.test(trimmed) ? 1 : 0);
  }
  const example = spec.unit === YES_NO ? "ja eller nej" : "ett tal, till exempel 1,5 eller 28 000";
  const time = spec.unit.startsWith("timmar") ? writtenTime(trimmed) : undefined;
  const read = typedNumber(trimmed, {
    what,
    unit: spec.unit,
    refused:
      trimmed === ""
        ? `${what} saknar värde. Skriv ${example}.`
        : [`${what} är \u201d${trimmed.slice(0, 40)}\u201d men ska vara ${example}.`, time ?? ""]
            .join(" ")
            .trim(),
  });
  const number = new Decimal(read.value);
  const value = isShare(spec) ? typedShare(spec, read, what) : number;
  return givenValue(spec, value, what);
}

/** The same as it is kept: a decimal text. @throws ModelError as typedValue. */
export const readTyped = (spec: TypedSpec, typed: string): string =>
  typedValue(spec, typed).toFixed();

/** Whether a switch is off by what stands in its field. */
export const isOff = (typed: string | undefined): boolean => /^\s*(0|nej)\s*$/i.test(typed ?? "");
