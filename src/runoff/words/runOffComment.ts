import type { CommentSegment } from "../../comment/commentSegment";
import { listed } from "../../comment/listed";
import { words } from "../../comment/words";
import { Decimal } from "../../exact/decimal";
import { checkRemarks } from "./checkRemarks";
import {
  amountDecimals,
  METHOD_NAMES,
  ESTIMATED,
  NAMED,
  PERIOD,
  type Sentence,
  sentencesIn,
} from "./commentSentences";
import type { Diagnostic } from "../checks/diagnostics";
import { lognormalInterval } from "../methods/lognormalInterval";
import { roundedRunOff } from "../methods/roundedRunOff";
import type { RunOffResult } from "../methods/runOffResult";
import { shownTail } from "./tailNote";
import { withoutNoise } from "../triangle/withoutNoise";

export interface RunOffCommentInput {
  readonly result: RunOffResult;
  /** Whether the tail is calculated from the factors and not chosen. */
  readonly tailEstimated: boolean;
  /** Where a percentile is proposed to be booked: its share 0-1, and the amount. */
  readonly booked?:
    { readonly share: number; readonly amount: Decimal; readonly unit: string } | undefined;
  readonly checks: readonly Diagnostic[];
  /** Per cent. */
  readonly confidence: number;
  /** "kr" or "personer". */
  readonly unit: string;
  /** Periods too young for any invoice: no part of what is outstanding. */
  readonly unseen: readonly string[];
  /** What they are expected to cost, in the unit; undefined: nothing is told of it. */
  readonly unseenForecast?: number | undefined;
  /** What the data are and from when; the sentence is left out where neither is told. */
  readonly dataRange: string | undefined;
  readonly dataDate: string | undefined;
}

/** The places of the periods with most outstanding, the oldest first. */
function largest({ origins }: RunOffResult): readonly number[] {
  return origins
    .map(({ outstanding }, place) => ({ place, size: withoutNoise(outstanding) }))
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

const bare = (ref: string, value: Decimal): CommentSegment[] => [
  { kind: "figure", ref, value, signed: false },
];

/**
 * A draft in Swedish of the comment for the accounts. Every figure names its result: "total.latest",
 * "total.outstanding", "total.standardError", "total.lower", "total.upper", "confidence", or
 * "tail", "percentile", "booked", "unseenForecast", "proposed", or "origin:3.outstanding" for the period in that place.
 */
export function runOffComment(input: RunOffCommentInput): readonly CommentSegment[] {
  const { result, checks, confidence, unit, unseen, dataRange, dataDate } = input;
  const { tailEstimated, booked, unseenForecast } = input;
  const { outstanding, standardError } = result.total;
  const own = sentencesIn(unit);
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
    said(own.invoiced, {
      first: origin(0),
      last: origin(result.origins.length - 1),
      latest: shown("total.latest", rounded.total.latest),
    }),
    ...(unseen.length === 0 ? [] : [said(own.unseen, { unseen: name("unseen", listed(unseen)) })]),
    said(own.outstanding, {
      method: name("method", METHOD_NAMES[result.method]),
      outstanding: shown("total.outstanding", rounded.total.outstanding),
    }),
  ];
  const tail = shownTail(result.tail);
  if (!tail.eq(1)) {
    const estimated = tailEstimated ? [words(ESTIMATED)] : [];
    sentences.push(said(own.tail, { tail: bare("tail", tail), estimated }));
  }
  if (standardError === null) {
    sentences.push(said(own.noInterval, {}));
  } else {
    const [lower, upper] = lognormalInterval(outstanding, standardError, confidence);
    sentences.push(
      said(own.interval, {
        standardError: amount("total.standardError", standardError),
        confidence: bare("confidence", new Decimal(confidence)),
        lower: amount("total.lower", lower),
        upper: amount("total.upper", upper),
      }),
    );
  }
  const most = largest(result);
  if (most.length > 0 && most.length < result.origins.length) {
    const periods = most.flatMap((place, i) => [
      ...(i === 0 ? [] : [words(i === most.length - 1 ? " och " : ", ")]),
      ...said(PERIOD, {
        period: origin(place),
        amount: shown(
          `origin:${place}.outstanding`,
          rounded.origins[place]?.outstanding ?? new Decimal(0),
        ),
      }),
    ]);
    sentences.push(said(own.most, { periods }));
  }
  if (booked !== undefined) {
    sentences.push(
      said(own.percentile, {
        percentile: bare("percentile", new Decimal(booked.share).times(100)),
        booked: [
          { kind: "figure", ref: "booked", value: booked.amount, unit: booked.unit, signed: false },
        ],
      }),
    );
  }
  if (unseen.length > 0 && unseenForecast !== undefined) {
    const expected = new Decimal(withoutNoise(unseenForecast)).toDecimalPlaces(
      amountDecimals(unit),
    );
    const standing = {
      forecast: shown("unseenForecast", expected),
      unseen: name("unseen", listed(unseen)),
      proposed: shown("proposed", (booked?.amount ?? rounded.total.outstanding).plus(expected)),
    };
    sentences.push(
      unit === "personer" ? said(own.unseenCounted, standing) : said(own.unseenBooked, standing),
    );
  }
  sentences.push(...checkRemarks(checks).map((remark) => [words(remark)]));
  if (dataRange !== undefined || dataDate !== undefined) {
    const sentence = dataDate === undefined ? own.undated : own.data;
    sentences.push(
      said<"dataRange" | "dataDate">(sentence, {
        dataRange: name("dataRange", dataRange ?? "triangeln"),
        dataDate: name("dataDate", dataDate ?? ""),
      }),
    );
  }
  return sentences.flatMap((sentence, place) =>
    place === 0 ? sentence : [words(" "), ...sentence],
  );
}
