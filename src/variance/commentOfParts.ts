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
import type { SideNames } from "./comparison";
import { roundedPartsVariance } from "./roundedPartsVariance";
import type { PartVariance, PartsVariance } from "./varianceOfParts";

/** A paragraph of the comment: of the whole, or of one part. */
export interface CommentParagraph {
  /** Undefined: the whole. A part's place, in the order that the parts stand. */
  readonly part?: number | undefined;
  readonly segments: readonly CommentSegment[];
}

/** What fifteen digits leave behind is below it: the sheet's posts are whole öre. */
const HALF_ORE = 0.005;

/** A part with the same cost on both sides, every factor too, has nothing to tell. */
const differs = ([, { variance }]: readonly [number, PartVariance]): boolean =>
  variance.posts.some(({ more }) => more.abs().gte(HALF_ORE));

/**
 * The comment of several parts: first what they come to, with ”part:0” and so on as what each part's
 * deviation refers to, then a paragraph a part in which something differs, and how the factors are split.
 * One part alone has its own comment. `names` are those of two years or scenarios.
 */
export function commentOfParts(
  all: PartsVariance,
  rounding: Rounding,
  sign: AmountSign = "deviation",
  names?: SideNames,
): readonly CommentParagraph[] {
  const shown = roundedPartsVariance(all, rounding);
  const [first] = all.parts;
  if (first === undefined) return [];
  if (all.parts.length === 1) {
    const own = { shown: shown.parts[0]?.variance, sign, names };
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
        ...commentOpening(kind, shown, money, sign, names),
        words(` (${SIGNS[sign]}): `),
        ...sums,
        words("."),
      ],
    },
    ...[...all.parts.entries()].filter(differs).map(([place, { part, variance }]) => ({
      part: place,
      segments: [
        { kind: "name", ref: `part:${place}`, text: part } as const,
        words(". "),
        ...commentDraft(variance, rounding, {
          shown: shown.parts[place]?.variance,
          sign,
          names,
          isPart: true,
        }),
      ],
    })),
    {
      segments: [
        ...(agree ? [] : [words(`${ROUNDED_APART} `)]),
        ...methodWords(kind, method, names),
      ],
    },
  ];
}
