import { accrual, type AccrualEntry } from "../../../src/runoff/booking/accrual";
import type { BootstrapResult } from "../../../src/runoff/methods/bootstrap/bootstrap";
import { ModelError } from "../../../src/modelError";
import { scaledRunOff } from "../../../src/runoff/booking/scaledRunOff";
import { swedishNumber } from "../../../src/exact/swedishNumber";
import { typedNumber } from "../../work/typedNumber";
import type { Calculated } from "../evaluate";
import { forms } from "../input/form";

export type Proposed =
  | { readonly kind: "entry"; readonly entry: AccrualEntry }
  | {
      readonly kind: "missing";
      readonly message: string;
      /** What is wrong with the cost as it is typed; undefined: nothing, or none is. */
      readonly cost?: string | undefined;
    };

/** The choice to book the expected amount. */
export const EXPECTED = "expected";

/** What the user has chosen to book. */
export interface Booking {
  /** EXPECTED, or a percentile's share as text. */
  readonly amount: string;
  /** For a triangle of persons. */
  readonly costTyped: string;
  /** The last period that is booked; left out: as bookedThrough has it. */
  readonly through?: string;
}

/** Percentiles are chain ladder's without a tail: with other methods they are of something else. */
export function usableDraws(
  { result }: Calculated,
  drawn: BootstrapResult | undefined,
): BootstrapResult | undefined {
  return result.method === "mack" && result.tail === 1 ? drawn : undefined;
}

/** The percentile to book, 0-1; undefined: the expected amount. */
export function bookedShare(
  { amount }: Booking,
  drawn: BootstrapResult | undefined,
): number | undefined {
  return drawn?.shares.find((each) => String(each) === amount);
}

/** A cost per person in kr, or what is wrong with it as it is typed. */
function costOf(typed: string): number | { readonly wrong: string } {
  const refused = "Skriv kostnaden som ett tal större än 0, till exempel 357 283.";
  try {
    const { value } = typedNumber(typed, { what: "Kostnaden", unit: "kr", refused });
    return value > 0 ? value : { wrong: refused };
  } catch (error) {
    if (error instanceof ModelError) return { wrong: error.message };
    throw error;
  }
}

/** The entry that the result and the choices amount to, or what is missing for one. */
export function proposedAccrual(
  calculated: Calculated,
  draws: BootstrapResult | undefined,
  booking: Booking,
): Proposed {
  const { source, options, result, tailNote, unseen } = calculated;
  const { costTyped } = booking;
  const drawn = usableDraws(calculated, draws);
  const share = bookedShare(booking, drawn);
  const persons = source.unit === "personer";
  const cost = persons ? costOf(costTyped) : 1;
  if (typeof cost !== "number") {
    const message = "Ange kostnaden per person, så blir beloppet kronor.";
    return { kind: "missing", message, cost: costTyped.trim() === "" ? undefined : cost.wrong };
  }
  const each = cost;
  const certainty =
    share === undefined || drawn === undefined ? undefined : { bootstrap: drawn, share };
  try {
    const entry = accrual({
      ...scaledRunOff({ result, certainty }, each),
      tailEstimated: tailNote !== undefined,
      dataForm: forms.find(({ key }) => key === source.form)?.text,
      unseen: unseen && {
        ...unseen,
        periods: unseen.periods.map(({ origin, amount }) => ({ origin, amount: amount * each })),
        total: unseen.total * each,
      },
      dataRange: source.name,
      dataDate: source.dataDate === "" ? "inte angivet" : source.dataDate,
    });
    const trail = [
      ...entry.trail,
      ...(persons ? [{ label: "Kostnad per person", value: `${swedishNumber(each)} kr` }] : []),
      ...(options.method === "bf"
        ? [{ label: "Förväntat belopp", value: options.priorRead?.name ?? options.priorTyped }]
        : []),
    ];
    return { kind: "entry", entry: { ...entry, trail } };
  } catch (error) {
    if (!(error instanceof ModelError)) throw error;
    return { kind: "missing", message: error.message };
  }
}
