import { Decimal, type DecimalInput } from "../exact/decimal";
import { FRACTION } from "../exact/fraction";
import { swedishNumber } from "../exact/swedishNumber";
import { ModelError } from "../modelError";
import { quoted } from "./cell";
import { type ClockKind, clockAdvice } from "./clockAdvice";
import type { FieldLimits } from "./fieldLimits";
import { writtenTime } from "./writtenTime";

type Said = (number: DecimalInput) => string;

const asNumber: Said = swedishNumber;
/** A year is read as four digits together. */
const asYear: Said = (number) => swedishNumber(number).replace(/\s/g, "");

function refuse(what: string, got: string, rule: string): never {
  throw new ModelError("invalid", `${what} är ${got} men ${rule}`);
}

function parsed(value: DecimalInput, what: string, { unit }: FieldLimits): Decimal {
  const [, over, under] = FRACTION.exec(String(value)) ?? [];
  try {
    const number = new Decimal(over ?? value).div(under ?? 1);
    if (number.isFinite()) return number;
  } catch {
    // Not a number in any form: said below, with what was given.
  }
  const time = unit.startsWith("timmar") ? writtenTime(value) : undefined;
  return refuse(what, quoted(String(value)), ["ska vara ett tal.", time ?? ""].join(" ").trim());
}

/** A time in a cell is a double. What has more digits has been calculated, and is near a whole minute by chance. */
const DIGITS_OF_A_DOUBLE = 17;

/** What a field's hours are of. */
export const clockKind = ({ unit, fullTime }: FieldLimits): ClockKind =>
  fullTime === true ? "fullTime" : unit === "timmar/vecka" ? "week" : "some";

/**
 * A field's value as an exact decimal within the field's limits.
 *
 * @throws ModelError `invalid`; `what` names the field, with its row where it has one.
 */
export function fieldValue(spec: FieldLimits, value: DecimalInput, what: string): Decimal {
  const number = parsed(value, what, spec);
  const { unit, min, max, above, whole } = spec;
  const said = unit === "år" ? asYear : asNumber;
  const no = (rule: string): never => refuse(what, said(number), rule);
  if (number.isZero() && spec.zeroGives !== undefined) {
    throw new ModelError("invalid", `${what} är 0. 0 ger ${spec.zeroGives}; lämna tomt för 1.`);
  }
  const mayBeTime = unit.startsWith("timmar") && number.precision() <= DIGITS_OF_A_DOUBLE;
  const clock = mayBeTime ? clockAdvice(number.toNumber(), clockKind(spec)) : undefined;
  if (clock !== undefined) {
    throw new ModelError("invalid", `${what} är ${said(number)}, ${clock}`);
  }
  if (unit === "andel" && min >= 0 && (number.lt(0) || number.gt(1))) {
    no("ska vara en andel mellan 0 och 1 (15 procent skrivs 0,15).");
  }
  if (above ? number.lte(min) : number.lt(min)) {
    no(above ? `måste vara större än ${said(min)}.` : `får inte vara under ${said(min)}.`);
  }
  if (number.gt(max)) no(`får inte vara över ${said(max)}.`);
  if (whole && !number.isInteger()) no("ska vara ett heltal.");
  return number;
}
