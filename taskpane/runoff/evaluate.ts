import { type Diagnostic, diagnostics } from "../../src/runoff/checks/diagnostics";
import { ModelError } from "../../src/modelError";
import { estimatedTail } from "../../src/runoff/methods/estimatedTail";
import { intervalNote } from "../../src/runoff/words/intervalNote";
import { type Confidence, lognormalInterval } from "../../src/runoff/methods/lognormalInterval";
import type { OwnRates } from "../../src/rules/ownRates";
import { runOff } from "../../src/runoff/methods/runOff";
import type { RunOffFigures, RunOffResult } from "../../src/runoff/methods/runOffResult";
import { tailNote } from "../../src/runoff/words/tailNote";
import type { Triangle } from "../../src/runoff/triangle/triangle";
import { triangleNotes } from "../../src/runoff/words/triangleNotes";
import { type UnseenForecast, unseenForecast } from "../../src/runoff/methods/unseenForecast";
import { typedNumber } from "../work/typedNumber";
import type { Source } from "./input/source";
import type { Options } from "./options";
import { bookedPart } from "./year/bookedThrough";
import { unseenByVolumes } from "./year/unseenByVolumes";
import { nothingTyped, type YearTyped } from "./year/yearTyped";

/** What a source and options amount to. */
export interface Calculated {
  readonly source: Source;
  readonly options: Options;
  readonly prior: readonly (number | null)[];
  /** What is to be said of a tail that is estimated; undefined: it is not. */
  readonly tailNote: string | undefined;
  readonly result: RunOffResult;
  readonly checks: readonly Diagnostic[];
  readonly notes: readonly string[];
  /** What the periods without any invoice are expected to cost; undefined: there are none. */
  readonly unseen: UnseenForecast | undefined;
  /** Periods that are not booked: they come after the last one that is. */
  readonly left: readonly string[];
  /** The workbook's own schablon by year, which months without invoices are priced by. */
  readonly ownRates: OwnRates | undefined;
}

export type OptionField = "tail" | "prior";
const isOptionField = (id: string): id is OptionField => id === "tail" || id === "prior";

export type Evaluation =
  | ({ readonly kind: "ok" } & Calculated)
  | { readonly kind: "wrong"; readonly field: OptionField | undefined; readonly message: string };

interface TailRead {
  readonly factor: number;
  readonly note: string | undefined;
}

/** @throws ModelError of an estimate that cannot be used, or what is typed that is no number. */
function tailOf({ tail, tailTyped }: Options, triangle: Triangle): TailRead {
  if (tail === "none") return { factor: 1, note: undefined };
  if (tail === "loglinear") {
    const estimate = estimatedTail(triangle);
    return { factor: estimate ?? 1, note: tailNote(estimate) };
  }
  const what = "Svansfaktorn";
  const refused = `${what} ska vara ett tal, till exempel 1,02.`;
  const { value } = typedNumber(tailTyped, { what, unit: "faktor", refused, field: "tail" });
  return { factor: value, note: undefined };
}

/** @throws ModelError about the field, of what is missing or no amount. */
function priorOf(
  { method, priorTyped, priorRead }: Options,
  unit: string,
): readonly (number | null)[] {
  if (method !== "bf") return [];
  if (priorRead !== undefined) return priorRead.amounts;
  if (priorTyped.trim() === "") {
    throw new ModelError(
      "invalid",
      "Ange det förväntade beloppet per period, eller läs en kolumn med belopp.",
      ["prior"],
    );
  }
  const what = "Det förväntade beloppet";
  const refused = `${what} ska vara ett tal, till exempel 13 500 000.`;
  const { value } = typedNumber(priorTyped, { what, unit, refused, field: "prior" });
  if (value >= 0) return [value];
  throw new ModelError("invalid", `${what} ska vara 0 eller större.`, ["prior"]);
}

function evaluated(
  read: Source,
  options: Options,
  year: YearTyped,
  through: string | undefined,
  ownRates: OwnRates | undefined,
): Evaluation {
  const { booked: source, left } = bookedPart(read, through);
  const { triangle } = source;
  const tail = tailOf(options, triangle);
  const given = priorOf(options, source.unit);
  // One for each period that was read; those of periods that are left out go with them.
  const prior =
    given.length === read.triangle.origins.length ? given.slice(0, triangle.origins.length) : given;
  const result = runOff(triangle, { method: options.method, prior, tail: tail.factor });
  const checks = diagnostics(triangle);
  const said = [tail.note, intervalNote(result)].filter((note) => note !== undefined);
  const notes = [...triangleNotes(triangle), ...said];
  const drivers = unseenByVolumes(source, year, ownRates);
  const unseen = unseenForecast({ result, unseen: source.unseen, prior, drivers });
  return {
    kind: "ok",
    source,
    options,
    prior,
    tailNote: tail.note,
    result,
    checks,
    notes,
    unseen,
    left,
    ownRates,
  };
}

/**
 * The run-off of a source, or what is wrong with which option; volumes of the year forecast its youngest months,
 * and periods after `through` are left out.
 */
export function evaluate(
  source: Source,
  options: Options,
  year: YearTyped = nothingTyped,
  through?: string,
  ownRates?: OwnRates,
): Evaluation {
  try {
    return evaluated(source, options, year, through, ownRates);
  } catch (error) {
    if (!(error instanceof ModelError)) throw error;
    return { kind: "wrong", field: error.fields.find(isOptionField), message: error.message };
  }
}

/** The bounds of what is outstanding; undefined where its error is not known. */
export function intervalOf(
  { outstanding, standardError }: RunOffFigures,
  confidence: Confidence,
): readonly [lower: number, upper: number] | undefined {
  return standardError === null
    ? undefined
    : lognormalInterval(outstanding, standardError, confidence);
}
