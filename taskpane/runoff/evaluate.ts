import { type Diagnostic, diagnostics } from "../../src/runoff/checks/diagnostics";
import { ModelError } from "../../src/modelError";
import { estimatedTail } from "../../src/runoff/methods/estimatedTail";
import { intervalNote } from "../../src/runoff/words/intervalNote";
import { type Confidence, lognormalInterval } from "../../src/runoff/methods/lognormalInterval";
import { runOff } from "../../src/runoff/methods/runOff";
import type { RunOffFigures, RunOffResult } from "../../src/runoff/methods/runOffResult";
import { tailNote } from "../../src/runoff/words/tailNote";
import type { Triangle } from "../../src/runoff/triangle/triangle";
import { triangleNotes } from "../../src/runoff/words/triangleNotes";
import { readSwedishNumber } from "../../src/swedish/readNumber";
import type { Source } from "./input/source";
import type { Options } from "./options";

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
}

export type OptionField = "tail" | "prior";
const isOptionField = (id: string): id is OptionField => id === "tail" || id === "prior";

export type Evaluation =
  | ({ readonly kind: "ok" } & Calculated)
  | { readonly kind: "wrong"; readonly field: OptionField | undefined; readonly message: string };

type Read<T> = T | { readonly wrong: string };

function typedNumber(text: string, what: string, example: string): Read<number> {
  const read = readSwedishNumber(text);
  if (read?.kind === "number") return read.value;
  return { wrong: read?.message ?? `${what} ska vara ett tal, till exempel ${example}.` };
}

const isWrong = (read: unknown): read is { readonly wrong: string } =>
  typeof read === "object" && read !== null && "wrong" in read;

interface TailRead {
  readonly factor: number;
  readonly note: string | undefined;
}

/** @throws ModelError of an estimate that cannot be used. */
function tailOf({ tail, tailTyped }: Options, triangle: Triangle): Read<TailRead> {
  if (tail === "none") return { factor: 1, note: undefined };
  if (tail === "loglinear") {
    const estimate = estimatedTail(triangle);
    return { factor: estimate ?? 1, note: tailNote(estimate) };
  }
  const typed = typedNumber(tailTyped, "Svansfaktorn", "1,02");
  return isWrong(typed) ? typed : { factor: typed, note: undefined };
}

function priorOf({ method, priorTyped, priorRead }: Options): Read<readonly (number | null)[]> {
  if (method !== "bf") return [];
  if (priorRead !== undefined) return priorRead.amounts;
  if (priorTyped.trim() === "") {
    return { wrong: "Ange det förväntade beloppet per period, eller läs en kolumn med belopp." };
  }
  const read = typedNumber(priorTyped, "Det förväntade beloppet", "13 500 000");
  if (isWrong(read)) return read;
  return read >= 0 ? [read] : { wrong: "Det förväntade beloppet ska vara 0 eller större." };
}

const wrong = (field: OptionField | undefined, message: string): Evaluation => ({
  kind: "wrong",
  field,
  message,
});

function evaluated(source: Source, options: Options): Evaluation {
  const { triangle } = source;
  const tail = tailOf(options, triangle);
  if (isWrong(tail)) return wrong("tail", tail.wrong);
  const prior = priorOf(options);
  if (isWrong(prior)) return wrong("prior", prior.wrong);
  const result = runOff(triangle, { method: options.method, prior, tail: tail.factor });
  const checks = diagnostics(triangle);
  const said = [tail.note, intervalNote(result)].filter((note) => note !== undefined);
  const notes = [...triangleNotes(triangle), ...said];
  return { kind: "ok", source, options, prior, tailNote: tail.note, result, checks, notes };
}

/** The run-off of a source, or what is wrong with which option. */
export function evaluate(source: Source, options: Options): Evaluation {
  try {
    return evaluated(source, options);
  } catch (error) {
    if (!(error instanceof ModelError)) throw error;
    return wrong(error.fields.find(isOptionField), error.message);
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
