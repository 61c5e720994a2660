import type { CommentSegment } from "../comment/commentSegment";
import { words } from "../comment/words";
import { commentDraft } from "./commentDraft";
import {
  type AmountSign,
  commentOpening,
  isSubtraction,
  listed,
  methodWords,
  ROUNDED_APART,
  SIGNS,
} from "./commentWords";
import type { Rounding } from "./roundedVariance";
import { roundedPartsVariance } from "./roundedPartsVariance";
import type { PartsVariance } from "./varianceOfParts";

/** A paragraph of the comment: of the whole, or of one part. */
export interface CommentParagraph {
  /** Undefined: the whole. A part's place, in the order that the parts stand. */
  readonly part?: number | undefined;
  readonly segments: readonly CommentSegment[];
}

/**
 * The comment of several parts: first what they come to, with \u201dpart:0\u201d and so on as what each part's
 * deviation refers to, then a paragraph a part, and how the factors are split. One part alone has its
 * own comment.
 */
export function commentOfParts(
  all: PartsVariance,
  rounding: Rounding,
  sign: AmountSign = "deviation",
): readonly CommentParagraph[] {
  const shown = roundedPartsVariance(all, rounding);
  const [first] = all.parts;
  if (first === undefined) return [];
  if (all.parts.length === 1) {
    const own = { shown: shown.parts[0]?.variance, sign };
    return [{ part: 0, segments: commentDraft(first.variance, rounding, own) }];
  }
  const money = (ref: string, value: typeof all.more, signed: boolean): CommentSegment => ({
    kind: "figure",
    ref,
    value,
    unit: rounding.unit,
    signed,
  });
  const { kind, method } = first.variance;
  const agree = [shown, ...shown.parts.map((each) => each.variance)].every(isSubtraction);
  const sums = listed([...shown.parts.entries()], ([place, { part, variance }]) => [
    { kind: "name", ref: `part:${place}`, text: part },
    words(" "),
    money(`part:${place}`, variance[sign], true),
  ]);
  return [
    {
      segments: [
        ...commentOpening(kind, shown, money, sign),
        words(` (${SIGNS[sign]}): `),
        ...sums,
        words("."),
      ],
    },
    ...all.parts.map(({ part, variance }, place) => ({
      part: place,
      segments: [
        { kind: "name", ref: `part:${place}`, text: part } as const,
        words(". "),
        ...commentDraft(variance, rounding, {
          shown: shown.parts[place]?.variance,
          sign,
          isPart: true,
        }),
      ],
    })),
    {
      segments: [...(agree ? [] : [words(`${ROUNDED_APART} `)]), words(methodWords(kind, method))],
    },
  ];
}
