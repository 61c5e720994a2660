import type { CommentSegment } from "../comment/commentSegment";
import { listed } from "../comment/listed";
import { words } from "../comment/words";
import { Decimal } from "../exact/decimal";
import { checkRemarks } from "./checkRemarks";
import {
  amountDecimals,
  METHOD_NAMES,
  NAMED,
  PERIOD,
  type Sentence,
  SENTENCES,
} from "./commentSentences";
import type { Diagnostic } from "./diagnostics";
import { type Confidence, lognormalInterval } from "./lognormalInterval";
import { roundedRunOff } from "./roundedRunOff";
import type { RunOffResult } from "./runOffResult";
import { withoutNoise } from "./withoutNoise";

export interface RunOffCommentInput {
  readonly result: RunOffResult;
  readonly checks: readonly Diagnostic[];
  readonly confidence: Confidence;
  /** "kr" or "personer". */
  readonly unit: string;
  /** Periods too young for any invoice: no part of the amounts. */
  readonly unseen: readonly string[];
  readonly dataRange: string;
  readonly dataDate: string;
}

/** The places of the periods with most outstanding, the oldest first. */
function largest({ origins }: RunOffResult): readonly number[] {
  return origins
    .map(({ outstanding }, place) => ({ place, size: Math.abs(withoutNoise(outstanding)) }))
    .filter(({ size }) => size >= NAMED.least)
    .sort((a, b) => b.size - a.size)
    .slice(0, NAMED.most)
    .map(({ place }) => place)
    .sort((a, b) => a - b);
}

function said<R extends string>(
  sentence: Sentence<R>,
  standing: Readonly<Record<R, readonly CommentSegment[]>>,
): CommentSegment[] {
  return sentence.flatMap((piece) =>
    typeof piece === "string" ? [words(piece)] : standing[piece.stands],
  );
}

const name = (ref: string, text: string): CommentSegment[] => [{ kind: "name", ref, text }];

/**
 * A draft in Swedish of the comment for the accounts. Every figure names its result: "total.latest",
 * "total.outstanding", "total.standardError", "total.lower", "total.upper", "confidence", or
 * "origin:3.outstanding" for the period in that place.
 */
export function runOffComment(input: RunOffCommentInput): readonly CommentSegment[] {
  const { result, checks, confidence, unit, unseen, dataRange, dataDate } = input;
  const { outstanding, standardError } = result.total;
  // As the table and the booking have them, which sum.
  const rounded = roundedRunOff(result, amountDecimals(unit));
  const shown = (ref: string, value: Decimal): CommentSegment[] => [
    { kind: "figure", ref, value, unit, signed: false },
  ];
  const amount = (ref: string, estimate: number): CommentSegment[] => {
    const value = new Decimal(withoutNoise(estimate)).toDecimalPlaces(amountDecimals(unit));
    return shown(ref, value);
  };
  const origin = (place: number): CommentSegment[] =>
    name(`origin:${place}`, result.origins[place]?.origin ?? "");
  const sentences = [
    said(SENTENCES.invoiced, {
      first: origin(0),
      last: origin(result.origins.length - 1),
      latest: shown("total.latest", rounded.total.latest),
    }),
    ...(unseen.length === 0
      ? []
      : [said(SENTENCES.unseen, { unseen: name("unseen", listed(unseen)) })]),
    said(SENTENCES.outstanding, {
      method: name("method", METHOD_NAMES[result.method]),
      outstanding: shown("total.outstanding", rounded.total.outstanding),
    }),
  ];
  if (standardError === null) {
    sentences.push(said(SENTENCES.noInterval, {}));
  } else {
    const [lower, upper] = lognormalInterval(outstanding, standardError, confidence);
    sentences.push(
      said(SENTENCES.interval, {
        standardError: amount("total.standardError", standardError),
        confidence: [
          { kind: "figure", ref: "confidence", value: new Decimal(confidence), signed: false },
        ],
        lower: amount("total.lower", lower),
        upper: amount("total.upper", upper),
      }),
    );
  }
  const most = largest(result);
  if (most.length > 0 && most.length < result.origins.length) {
    const periods = most.flatMap((place, i) => [
      ...(i === 0 ? [] : [words(", ")]),
      ...said(PERIOD, {
        period: origin(place),
        amount: shown(
          `origin:${place}.outstanding`,
          rounded.origins[place]?.outstanding ?? new Decimal(0),
        ),
      }),
    ]);
    sentences.push(said(SENTENCES.most, { periods }));
  }
  sentences.push(...checkRemarks(checks).map((remark) => [words(remark)]));
  sentences.push(
    said(SENTENCES.data, {
      dataRange: name("dataRange", dataRange),
      dataDate: name("dataDate", dataDate),
    }),
  );
  return sentences.flatMap((sentence, place) =>
    place === 0 ? sentence : [words(" "), ...sentence],
  );
}
